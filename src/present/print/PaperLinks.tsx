import type { Messages } from "../../text/messages";
import { type PaperForm, paperForms, toPaperQuery } from "./paper";

interface PaperLinksProps {
  readonly present: Messages["present"];
}

/** Links to the paper layouts: each form, without and with the speaker's notes. */
export function PaperLinks({ present: { paper } }: PaperLinksProps) {
  return (
    <nav className="paper-links" aria-label={paper.label}>
      {paperForms.map((form) => (
        <span key={form}>
          <a href={toPaperQuery({ form, hasNotes: false })}>{paper[form]}</a>
          <span> · </span>
          <NotesLink form={form} hasNotes={true} paper={paper} />
        </span>
      ))}
    </nav>
  );
}

interface NotesLinkProps {
  readonly form: PaperForm;
  readonly hasNotes: boolean;
  readonly paper: Messages["present"]["paper"];
}

/** A link to a form with or without the speaker's notes. */
export function NotesLink({ form, hasNotes, paper }: NotesLinkProps) {
  const words = hasNotes ? paper.withNotes : paper.withoutNotes;
  return (
    <a href={toPaperQuery({ form, hasNotes })} aria-label={`${paper[form]}: ${words}`}>
      {words}
    </a>
  );
}
