import type { Catalog } from "../catalog/catalog";
import { toTitleLanguage } from "../catalog/nameSources";
import type { Source } from "../model/source";
import { formatWrittenIn } from "../sections/formatWrittenIn";
import type { Format } from "../text/format";
import type { CommonMessages, MessagesOf } from "../text/messages";
import { markRussian } from "../ui/markRussian";
import { OfflineNote } from "../ui/OfflineNote";

interface SourcesSectionProps {
  readonly catalog: Catalog;
  readonly messages: MessagesOf<"page" | "offline">;
  readonly format: Format;
}

/** The definitions of the indicators, all sources with their terms, the licences, and the note on offline use. */
export function SourcesSection({ catalog, messages, format }: SourcesSectionProps) {
  const { page, offline } = messages;
  const { language } = format;
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
          <SourceEntry key={source.id} {...{ source, messages, format }} />
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

interface SourceEntryProps {
  readonly source: Source;
  readonly messages: CommonMessages;
  readonly format: Format;
}

function SourceEntry({ source, ...wording }: SourceEntryProps) {
  const { language } = wording.format;
  const { publisher, title, published, url, licence, note } = source;
  const titleLanguage = toTitleLanguage(source, language);
  const lang = titleLanguage === language ? undefined : titleLanguage;
  const words = markRussian(title[language], titleLanguage);
  const writtenIn = formatWrittenIn(source.language, wording);
  return (
    <li>
      <p>
        <span>{`${publisher[language]}. `}</span>
        {url === undefined ? (
          <span lang={lang}>{words}</span>
        ) : (
          <a href={url} lang={lang}>
            {words}
          </a>
        )}
        {writtenIn !== undefined && <span>{` ${writtenIn}`}</span>}
        {published !== undefined && <span className="muted">{` · ${published[language]}`}</span>}
      </p>
      {note !== undefined && <p className="muted">{note[language]}</p>}
      {licence !== undefined && <p className="muted">{licence[language]}</p>}
    </li>
  );
}
