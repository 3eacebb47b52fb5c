import type { Catalog } from "../catalog/catalog";
import type { Language } from "../model/language";
import type { Source } from "../model/source";
import type { Format } from "../text/format";
import type { MessagesOf } from "../text/messages";
import { OfflineNote } from "../ui/OfflineNote";

interface SourcesSectionProps {
  readonly catalog: Catalog;
  readonly messages: MessagesOf<"page" | "offline">;
  readonly format: Format;
}

/** Every source with what it asks for, the definitions of the indicators, the licences, and the way to keep it all. */
export function SourcesSection({ catalog, messages, format: { language } }: SourcesSectionProps) {
  const { page, offline } = messages;
  return (
    <section className="sources" id="sources" aria-labelledby="sources-title">
      <h2 id="sources-title">{page.sourcesTitle}</h2>
      <p className="subtitle">{page.sourcesLead}</p>
      <div className="indicator-definitions">
        {catalog.indicators.map((indicator) => (
          <section key={indicator.id}>
            <h3>{indicator.name[language]}</h3>
            <p>{indicator.definition[language]}</p>
            <p className="muted">{indicator.notComparedWith.why[language]}</p>
            <p className="muted">{indicator.attribution[language]}</p>
          </section>
        ))}
      </div>
      <ol className="source-list">
        {catalog.sources.map((source) => (
          <SourceEntry key={source.id} source={source} language={language} />
        ))}
      </ol>
      <div className="sources-end">
        <section>
          <h3>{page.licences.title}</h3>
          <p>{page.licences.code}</p>
          <p>{page.licences.values}</p>
        </section>
        <section>
          <h3>{offline.title}</h3>
          <OfflineNote base={import.meta.env.BASE_URL} words={offline} />
        </section>
      </div>
    </section>
  );
}

function SourceEntry({ source, language }: { readonly source: Source; readonly language: Language }) {
  const { publisher, title, published, url, licence, note } = source;
  return (
    <li>
      <p>
        <span>{`${publisher[language]}. `}</span>
        {url === undefined ? <span>{title[language]}</span> : <a href={url}>{title[language]}</a>}
        {published !== undefined && <span className="muted">{` · ${published[language]}`}</span>}
      </p>
      {note !== undefined && <p className="muted">{note[language]}</p>}
      {licence !== undefined && <p className="muted">{licence[language]}</p>}
    </li>
  );
}
