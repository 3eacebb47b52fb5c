import type { SourcesSlide as Slide } from "../model/story";
import { fillWords } from "../sections/fillWords";
import { SiteCode } from "./SiteCode";
import type { SlideProps } from "./slideProps";

/** Every publisher whose words or values the deck shows, and the way to the atlas. */
export function SourcesSlide({ slide, step: _, ...props }: SlideProps<Slide>) {
  const { catalog, format } = props;
  const { language } = format;
  const publishers = [...new Set(catalog.sources.map(({ publisher }) => publisher[language]))];
  return (
    <div className="slide-body is-sources">
      <h2 className="slide-title">{fillWords(slide.title[language], props)}</h2>
      <ul className="slide-sources">
        {publishers.map((publisher) => (
          <li key={publisher}>{publisher}</li>
        ))}
      </ul>
      <SiteCode messages={props.messages} />
    </div>
  );
}
