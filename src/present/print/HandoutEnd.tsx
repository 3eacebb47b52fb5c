import type { Source } from "../../model/source";
import type { Slide } from "../../model/story";
import { SiteCode } from "../SiteCode";
import type { SlideProps } from "../slideProps";
import { FactsTable } from "./FactsTable";
import { listStatements } from "./listStatements";
import { Worksheet } from "./Worksheet";

interface HandoutEndProps extends Pick<SlideProps, "catalog" | "messages" | "format"> {
  readonly slides: readonly Slide[];
}

/** The last pages of a handout: a worksheet per exercise, the facts, the sources with URLs, and the QR code of the atlas. */
export function HandoutEnd({ slides, ...wording }: HandoutEndProps) {
  const { catalog, messages, format } = wording;
  const { paper } = messages.present;
  return (
    <div className="handout-end">
      {slides.map(
        (slide) => slide.kind === "exercise" && <Worksheet key={slide.id} slide={slide} {...wording} />,
      )}
      <section>
        <h2>{paper.facts}</h2>
        <p className="subtitle">{paper.factsLead}</p>
        <FactsTable ids={listStatements(slides)} {...wording} />
      </section>
      <section>
        <h2>{paper.sources}</h2>
        <ol className="handout-sources">
          {catalog.sources.map((source) => (
            <SourceEntry key={source.id} source={source} language={format.language} />
          ))}
        </ol>
        <SiteCode messages={messages} />
      </section>
    </div>
  );
}

interface SourceEntryProps {
  readonly source: Source;
  readonly language: SlideProps["format"]["language"];
}

function SourceEntry({ source, language }: SourceEntryProps) {
  const { publisher, title, published, url } = source;
  return (
    <li>
      <span>{`${publisher[language]}. ${title[language]}`}</span>
      {published !== undefined && <span>{` · ${published[language]}`}</span>}
      {url !== undefined && (
        <a className="handout-address" href={url} translate="no">
          {decodeURI(url)}
        </a>
      )}
    </li>
  );
}
