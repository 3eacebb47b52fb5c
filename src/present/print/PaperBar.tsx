import type { Messages } from "../../text/messages";
import { NotesLink } from "./PaperLinks";
import { type Paper, paperForms, toPaperQuery } from "./paper";

interface PaperBarProps {
  readonly paper: Paper;
  readonly present: Messages["present"];
}

/** The screen-only bar of a paper layout: its name and description, the print button, links to the other layouts. */
export function PaperBar({ paper: { form, hasNotes }, present: { paper: words } }: PaperBarProps) {
  return (
    <header className="paper-bar">
      <h1>{words[form]}</h1>
      <p>{words.about[form]}</p>
      <button type="button" className="button deck-start" onClick={() => window.print()}>
        {words.print}
      </button>
      <nav className="paper-links" aria-label={words.label}>
        <NotesLink form={form} hasNotes={!hasNotes} paper={words} />
        {paperForms
          .filter((other) => other !== form)
          .map((other) => (
            <a key={other} href={toPaperQuery({ form: other, hasNotes })}>
              {words[other]}
            </a>
          ))}
        <a href={window.location.pathname}>{words.back}</a>
      </nav>
    </header>
  );
}
