import type { Language } from "../model/language";
import type { Slide } from "../model/story";
import type { Messages } from "../text/messages";

interface NoteWordsProps {
  readonly slide: Pick<Slide, "notes" | "prompt">;
  readonly present: Messages["present"];
  readonly language: Language;
}

/** The speaker's notes, and the next question to the audience. */
export function NoteWords({ slide, present, language }: NoteWordsProps) {
  return (
    <>
      <p>{slide.notes[language]}</p>
      <p className="note-prompt">
        <b>{`${present.prompt}:`}</b> <span>{slide.prompt[language]}</span>
      </p>
    </>
  );
}
