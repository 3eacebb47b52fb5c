import { toAddress } from "../../model/address";
import type { FigureName, View } from "../../model/view";
import { toGalleryHref, toHref } from "../../store/syncAddress";
import type { GuideMessages } from "../../text/guideMessages";
import { takePlainClick } from "../../ui/takePlainClick";
import { type PictureWording, toPictureWords } from "../pictureWords";
import { toPictured } from "./toSnippet";

export interface CardProps {
  readonly messages: GuideMessages<"gallery">;
  readonly wording: PictureWording;
  /** The view shown in the configurator; undefined if none is. */
  readonly chosen: View | undefined;
  readonly onChoose: (view: View) => void;
}

interface FigureCardsProps extends CardProps {
  readonly figure: FigureName;
  readonly views: readonly View[];
  /** The id of the next section, the target of the skip link. */
  readonly next: string;
}

/** The views of one figure, each as a card with its picture and its finding. */
export function FigureCards({ figure, views, next, ...props }: FigureCardsProps) {
  const { figures, skip } = props.messages.gallery;
  return (
    <section className="figure-group" aria-labelledby={`all-${figure}`}>
      <h2 id={`all-${figure}`} tabIndex={-1}>
        {figures[figure]}
      </h2>
      <a className="skip" href={`#${next}`}>
        {skip(figures[figure])}
      </a>
      <ul className="figure-cards">
        {views.map((view) => (
          <FigureCard key={toAddress(view, "embed")} view={view} {...props} />
        ))}
      </ul>
    </section>
  );
}

function FigureCard({ view, messages, wording, chosen, onChoose }: CardProps & { readonly view: View }) {
  const { gallery } = messages;
  const base = import.meta.env.BASE_URL;
  const { title } = toPictureWords(view, wording);
  const embed = toHref(view, base, "embed");
  const isChosen =
    chosen !== undefined && toAddress(toPictured(chosen), "embed") === toAddress(view, "embed");
  const links = [
    [gallery.alone, gallery.alone, embed],
    ["PNG", gallery.png, `${embed}figure.png`],
    ["SVG", gallery.svg, `${embed}figure.svg`],
  ] as const;
  return (
    <li className="figure-card">
      <a
        className="figure-card-main"
        href={toGalleryHref(view, base)}
        aria-current={isChosen ? "true" : undefined}
        onClick={(click) => takePlainClick(click, () => onChoose(view))}
      >
        <img src={`${embed}figure.svg`} alt="" loading="lazy" decoding="async" width={920} height={575} />
        <h3>{title}</h3>
      </a>
      <p className="figure-card-links">
        {links.map(([label, name, href]) => (
          <a key={href} href={href} aria-label={`${name}: ${title}`}>
            {label}
          </a>
        ))}
      </p>
    </li>
  );
}
