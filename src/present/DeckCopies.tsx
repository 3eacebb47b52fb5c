import type { Language } from "../model/language";
import { KitLink } from "../sections/KitLink";
import type { DeckMessages } from "../text/deckMessages";
import { OfflineNote } from "../ui/OfflineNote";
import { PaperLinks } from "./print/PaperLinks";

interface DeckCopiesProps {
  readonly language: Language;
  readonly messages: DeckMessages;
  /** Whether this is the single-file copy already. */
  readonly isKit: boolean;
}

/** Copies of the deck: a single file, the browser's offline copy, and paper. */
export function DeckCopies({ language, messages: { present, offline }, isKit }: DeckCopiesProps) {
  return (
    <div className="deck-copies">
      {!isKit && <KitLink language={language} words={present.kit} />}
      <PaperLinks present={present} />
      {!isKit && <OfflineNote base={import.meta.env.BASE_URL} words={offline} />}
    </div>
  );
}
