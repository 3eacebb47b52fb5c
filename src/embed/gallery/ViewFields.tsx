import { useId } from "react";
import { queryNames } from "../../model/address";
import { languages } from "../../model/language";
import { chromes, defaultView, figures, lenses, themes, type View } from "../../model/view";
import { formatList } from "../../text/formatList";
import { languageNames } from "../../text/languageNames";
import type { Messages } from "../../text/messages";
import { SegmentedControl } from "../../ui/SegmentedControl";
import type { PictureWording } from "../pictureWords";
import { CountryField } from "./CountryField";

interface ViewFieldsProps {
  readonly view: View;
  readonly onChange: (view: View) => void;
  readonly words: Messages["gallery"];
  /** In the language of the page. */
  readonly wording: PictureWording;
}

/** The fields for the content and the look of an embed. */
export function ViewFields(props: ViewFieldsProps) {
  const { view, onChange, words, wording } = props;
  const { common, map } = wording.messages;
  const change = (part: Partial<View>) => onChange({ ...view, ...part });
  return (
    <fieldset className="view-fields">
      <legend className="visually-hidden">{words.look}</legend>
      <Field label={words.figure}>
        <SegmentedControl
          label={words.figure}
          choices={figures.map((value) => ({ value, label: common.section[value] }))}
          chosen={view.figure}
          onChoose={(figure) => onChange({ ...withoutRest(view), figure })}
        />
      </Field>
      {view.figure === "map" && (
        <Field label={map.lensLabel}>
          <SegmentedControl
            label={map.lensLabel}
            choices={lenses.map((value) => ({ value, label: map.lenses[value] }))}
            chosen={view.lens}
            onChoose={(lens) => change({ lens })}
          />
        </Field>
      )}
      <CountryField {...props} />
      <Field label={words.language}>
        <SegmentedControl
          label={words.language}
          choices={languages.map((value) => ({ value, label: languageNames[value], lang: value }))}
          chosen={view.language}
          onChoose={(language) => change({ language })}
        />
      </Field>
      <Field label={words.theme}>
        <SegmentedControl
          label={words.theme}
          choices={themes.map((value) => ({ value, label: words.themes[value] }))}
          chosen={view.theme}
          onChoose={(theme) => change({ theme })}
        />
      </Field>
      <Field label={words.chrome}>
        <SegmentedControl
          label={words.chrome}
          choices={chromes.map((value) => ({ value, label: words.chromes[value] }))}
          chosen={view.chrome}
          onChoose={(chrome) => change({ chrome })}
        />
      </Field>
      <Carried {...props} />
    </fieldset>
  );
}

/** A visible label above a control, hidden from screen readers because the control has its own accessible name. */
function Field({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
  return (
    <div className="view-field">
      <span aria-hidden="true">{label}</span>
      {children}
    </div>
  );
}

/** Lists the parts of the view that have no field here but are kept, with a button that drops them. */
function Carried({ view, onChange, words, wording }: ViewFieldsProps) {
  const id = useId();
  const names = queryNames(view.figure, "embed").filter(
    (name) => !own.includes(name) && view[name] !== defaultView[name],
  );
  if (names.length === 0) return null;
  const parts = names.map((name) => words.parts[name] + (name === "year" ? ` (${view.year})` : ""));
  return (
    <p className="view-carried">
      <span id={id}>{words.carried(formatList(wording.format.language, parts))}</span>{" "}
      <button
        type="button"
        className="button"
        aria-describedby={id}
        onClick={() => onChange(withoutRest(view))}
      >
        {words.drop}
      </button>
    </p>
  );
}

/** The parts of a view that have a field of their own. */
const own: readonly string[] = ["theme", "chrome", "country"];

function withoutRest({ language, figure, theme, chrome, lens, country }: View): View {
  return { ...defaultView, language, figure, theme, chrome, lens, country };
}
