import type { Messages } from "../../text/messages";
import { type PaperForm, paperForms, toPaperQuery } from "./paper";

interface PaperLinksProps {
  readonly present: Messages["present"];
}

/** The ways to paper: in each form, without and with the notes of the speaker. */
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

/** Leads to a form with the notes of the speaker, or without them. */
export function NotesLink({ form, hasNotes, paper }: NotesLinkProps) {
  const words = hasNotes ? paper.withNotes : paper.withoutNotes;
  return (
    <a href={toPaperQuery({ form, hasNotes })} aria-label={`${paper[form]}: ${words}`}>
      {words}
    </a>
  );
}
