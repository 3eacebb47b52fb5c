import { useEffect, useId, useRef, useState } from "react";
import type { Language } from "../../model/language";
import type { Messages } from "../../text/messages";
import type { Pasted } from "./diagnose";
import type { Archive } from "./openDoctor";
import { ReportView } from "./ReportView";
import { callDoctor, useReport } from "./useReport";
import { writeExample } from "./writeExample";

interface DoctorDeskProps {
  readonly language: Language;
  readonly words: Messages["doctor"];
  readonly archive: Archive;
}

/** Debounce of the input fields in milliseconds. */
const rest = 400;

/** The form for pasting a snippet, and the report about it. */
export function DoctorDesk({ language, words, archive }: DoctorDeskProps) {
  const html = useRef<HTMLTextAreaElement>(null);
  const headers = useRef<HTMLTextAreaElement>(null);
  const verdict = useRef<HTMLHeadingElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [pasted, setPasted] = useState<Pasted>({ html: "", headers: "" });
  const [attempt, setAttempt] = useState(0);
  const practice = {
    here: typeof location === "undefined" ? "" : location.href,
    base: import.meta.env.BASE_URL,
    archive,
  };
  const [isExampleLost, setExampleLost] = useState(false);
  const report = useReport(pasted, practice, attempt);
  const state = isExampleLost ? ({ kind: "failed" } as const) : report;

  const read = () => {
    clearTimeout(timer.current);
    setExampleLost(false);
    const next = { html: html.current?.value ?? "", headers: headers.current?.value ?? "" };
    setPasted((before) => (before.html === next.html && before.headers === next.headers ? before : next));
  };
  const readSoon = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(read, rest);
  };
  const fill = (text: string) => {
    if (html.current !== null) html.current.value = text;
    if (headers.current !== null) headers.current.value = "";
    read();
    html.current?.focus();
  };
  const showExample = () =>
    callDoctor(practice).then(
      ({ site }) => fill(writeExample(site, language)),
      () => setExampleLost(true),
    );
  const retry = () => (isExampleLost ? showExample() : setAttempt(attempt + 1));
  // A browser may keep text typed before the script loaded or before a reload.
  useEffect(read, []);

  return (
    <>
      <form
        className="doctor-desk"
        onSubmit={(event) => {
          event.preventDefault();
          read();
          verdict.current?.focus();
        }}
      >
        <Field ref={html} label={words.fields.html} rows={10} onInput={readSoon} />
        <Field
          ref={headers}
          label={words.fields.headers}
          hint={words.fields.headersHint}
          rows={4}
          onInput={readSoon}
        />
        <p className="doctor-buttons">
          <button type="submit" className="button doctor-check">
            {words.check}
          </button>
          <button type="button" className="button" onClick={showExample}>
            {words.example}
          </button>
          <button type="button" className="button" onClick={() => fill("")}>
            {words.clear}
          </button>
        </p>
        <p className="muted">{words.privacy}</p>
      </form>
      <ReportView {...{ state, words, language, verdict }} onRetry={retry} />
    </>
  );
}

interface FieldProps {
  readonly ref: React.Ref<HTMLTextAreaElement>;
  readonly label: string;
  readonly hint?: string;
  readonly rows: number;
  readonly onInput: () => void;
}

function Field({ label, hint, ...field }: FieldProps) {
  const id = useId();
  return (
    <div className="doctor-field">
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="muted">
          {hint}
        </p>
      )}
      <textarea
        id={id}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        translate="no"
        {...field}
      />
    </div>
  );
}
