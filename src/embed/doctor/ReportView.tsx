import type { Ref } from "react";
import type { Language } from "../../model/language";
import type { Messages } from "../../text/messages";
import { CopyBox } from "../CopyBox";
import { toGuideAddress } from "../guide";
import { FindingEntry } from "./FindingEntry";
import { type Severity, severities } from "./finding";
import type { Remedy, Report } from "./openDoctor";
import type { Snippet } from "./snippet";
import type { ReportState } from "./useReport";

interface ReportViewProps {
  readonly state: ReportState;
  readonly words: Messages["doctor"];
  readonly language: Language;
  /** The ref of the heading with the verdict. */
  readonly verdict: Ref<HTMLHeadingElement>;
  readonly onRetry: () => void;
}

/** The report about the pasted text: the verdict, the findings and the corrected code. */
export function ReportView({ state, words, language, verdict, onRetry }: ReportViewProps) {
  return (
    <div className="doctor-report">
      <div role="status">
        <h2 ref={verdict} tabIndex={-1} className={`verdict verdict-${state.kind}`}>
          {sayVerdict(state, words)}
        </h2>
      </div>
      {state.kind === "failed" && (
        <button type="button" className="button" onClick={onRetry}>
          {words.failed.again}
        </button>
      )}
      {state.kind === "done" && <Findings report={state.report} {...{ words, language }} />}
    </div>
  );
}

function sayVerdict(state: ReportState, words: Messages["doctor"]): string {
  if (state.kind === "done") return words.verdicts[toVerdict(state.report)];
  return { empty: words.empty, reading: words.reading, failed: words.failed.lead }[state.kind];
}

/** The severity of the worst finding. */
function toVerdict({ findings: [worst] }: Report): Severity | "none" {
  return worst === undefined ? "none" : severities[worst.kind];
}

interface FindingsProps {
  readonly report: Report;
  readonly words: Messages["doctor"];
  readonly language: Language;
}

function Findings({ report, words, language }: FindingsProps) {
  const { findings, patients, remedies } = report;
  const placeOf = (index: number | undefined) => {
    const snippet = index === undefined || patients.length < 2 ? undefined : patients[index]?.snippet;
    return snippet && sayPlace(snippet, words);
  };
  return (
    <>
      {findings.length === 0 && <p>{words.allRight}</p>}
      {remedies.length > 0 && (
        <p>
          <a href="#mended">{words.mended.jump}</a>
        </p>
      )}
      <ol className="findings">
        {findings.map((finding, index) => (
          <FindingEntry
            // biome-ignore lint/suspicious/noArrayIndexKey: findings have no name of their own
            key={index}
            {...{ finding, words }}
            place={placeOf(finding.snippet)}
          />
        ))}
      </ol>
      <p className="muted">{words.unseen}</p>
      {remedies.length > 0 && <Remedies {...{ remedies, words, language }} />}
    </>
  );
}

interface RemediesProps extends Omit<FindingsProps, "report"> {
  readonly remedies: readonly Remedy[];
}

function Remedies({ remedies, words, language }: RemediesProps) {
  const { mended } = words;
  return (
    <section className="remedies" aria-labelledby="mended">
      <h3 id="mended" tabIndex={-1}>
        {mended.title}
      </h3>
      <p>{mended.lead}</p>
      {remedies.map(({ patient: { snippet }, code }) => {
        const place = sayPlace(snippet, words);
        const label = remedies.length > 1 ? place : mended.title;
        return (
          <div key={`${place} ${snippet.markup.tag}`} className="remedy">
            {remedies.length > 1 && <h4>{place}</h4>}
            {code === undefined ? (
              <p>
                <span>{mended.unknown}</span>{" "}
                <a href={import.meta.env.BASE_URL + toGuideAddress("gallery", language).slice(1)}>
                  {mended.gallery}
                </a>
              </p>
            ) : (
              <CopyBox label={label} text={code} words={words} />
            )}
          </div>
        );
      })}
    </section>
  );
}

function sayPlace({ kind, markup }: Snippet, words: Messages["doctor"]): string {
  return words.place(words.kinds[kind], markup.line);
}
