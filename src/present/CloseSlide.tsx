import { byId } from "../catalog/catalog";
import type { CloseSlide as Slide } from "../model/story";
import { fillWords } from "../sections/fillWords";
import { listStatements } from "./print/listStatements";
import { SiteCode } from "./SiteCode";
import type { SlideProps } from "./slideProps";

/** What to do tomorrow, a point a step, with the way to the atlas; whose words and values the deck names, in small print. */
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

/** Its owners say in which words they want to be named. */
const survey = "giving-survey";

/** The publishers of the statements that slides name, then those of what is compared between countries, but for the survey. */
function listPublishers({ slides, catalog, format }: SlideProps): readonly string[] {
  const stated = listStatements(slides).flatMap((id) => byId(catalog.statements, id).sources);
  const observed = catalog.indicators.filter(({ id }) => id !== survey).flatMap(({ sources }) => sources);
  const names = [...stated, ...observed].map((id) => byId(catalog.sources, id).publisher[format.language]);
  return [...new Set(names)];
}
