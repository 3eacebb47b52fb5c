import { byId } from "../catalog/catalog";
import type { CloseSlide as Slide } from "../model/story";
import { fillWords } from "../sections/fillWords";
import { listStatements } from "./print/listStatements";
import { SiteCode } from "./SiteCode";
import type { SlideProps } from "./slideProps";

/** The last slide: tasks for tomorrow, one per step; the QR code of the atlas; publishers in small print. */
export function CloseSlide({ slide, step, ...props }: SlideProps<Slide>) {
  const { messages, format } = props;
  const { language } = format;
  return (
    <div className="slide-body is-close">
      <h2 className="slide-title">{fillWords(slide.title[language], props)}</h2>
      <ol className="close-points" aria-live="polite">
        {slide.points.map((point, index) => (
          <li key={point[language]} data-to-come={index > step ? "" : undefined}>
            {fillWords(point[language], props)}
          </li>
        ))}
      </ol>
      <SiteCode messages={messages} />
      <p className="close-sources">
        {messages.present.sources(
          listPublishers({ ...props, slide, step }).join("; "),
          byId(props.catalog.indicators, survey).attribution[language],
        )}
      </p>
    </div>
  );
}

/** Its owners prescribe the wording of the attribution. */
const survey = "giving-survey";

/** The publishers of the statements on slides, then those of the indicators, except the survey. */
function listPublishers({ slides, catalog, format }: SlideProps): readonly string[] {
  const stated = listStatements(slides).flatMap((id) => byId(catalog.statements, id).sources);
  const observed = catalog.indicators.filter(({ id }) => id !== survey).flatMap(({ sources }) => sources);
  const names = [...stated, ...observed].map((id) => byId(catalog.sources, id).publisher[format.language]);
  return [...new Set(names)];
}
