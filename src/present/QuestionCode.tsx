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

/** The QR code of a question, for answering it alone on a phone; nothing when the deck has no address. */
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
