import { toDeckAddress } from "../model/deckAddress";
import type { Language } from "../model/language";
import { KitLink } from "../sections/KitLink";
import type { MessagesOf } from "../text/messages";

interface TrainingSectionProps {
  readonly language: Language;
  readonly messages: MessagesOf<"page">;
}

/** Links to the deck, and to its single-file copy. */
export function TrainingSection({ language, messages: { page } }: TrainingSectionProps) {
  const { title, lead, open, download } = page.training;
  return (
    <section className="training" id="training" aria-labelledby="training-title">
      <h2 id="training-title">{title}</h2>
      <p className="subtitle">{lead}</p>
      <p className="training-links">
        <a href={import.meta.env.BASE_URL + toDeckAddress(language).slice(1)}>{open}</a>
        <KitLink language={language} words={download} />
      </p>
    </section>
  );
}
