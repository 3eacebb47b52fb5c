import type { Language } from "../model/language";
import type { Messages } from "../text/messages";
import { QrCode } from "../ui/QrCode";
import { toDeckAddress } from "./deckAddress";
import { useSiteAddress } from "./useSiteAddress";

interface QuestionCodeProps {
  /** The id of the question. */
  readonly id: string;
  readonly language: Language;
  readonly words: Messages["present"]["code"];
}

/** The way to a question on a phone, where it is answered alone; nothing where the deck has no address to give. */
export function QuestionCode({ id, language, words }: QuestionCodeProps) {
  const site = useSiteAddress();
  if (site === undefined || site === "") return null;
  const address = `${site}${toDeckAddress(language).slice(1)}?alone#${id}`;
  return (
    <figure className="question-code">
      <QrCode address={address} label={words.label(address)} />
      <figcaption>{words.question}</figcaption>
    </figure>
  );
}
