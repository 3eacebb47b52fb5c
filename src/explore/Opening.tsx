import { byId, type Catalog, countryOf } from "../catalog/catalog";
import { isDated } from "../model/calendar";
import { useDeferredAtlas } from "../store/AtlasProvider";
import { formatInPeriod } from "../text/formatInPeriod";
import { upperFirst } from "../text/headline";
import type { MessagesOf } from "../text/messages";
import { articleId } from "./readMeeting";

interface OpeningProps {
  readonly catalog: Catalog;
  readonly messages: MessagesOf<"page">;
}

/** The heading of the page, and a standfirst that introduces the article before its first mention. */
export function Opening({ catalog, messages }: OpeningProps) {
  const language = useDeferredAtlas(({ view }) => view.language);
  const country = useDeferredAtlas(({ view }) => view.country);
  const { opening } = messages.page;
  const { publisher, url } = byId(catalog.sources, articleId);
  const forum = byId(catalog.events, "forum");
  const when = isDated(forum.when) ? formatInPeriod(forum.when, messages) : "";
  const where = byId(catalog.places, "birobidzhan").nameIn[language];
  return (
    <section className="opening" id="about" aria-labelledby="about-title">
      <h1 id="about-title">
        {country === undefined
          ? opening.title
          : opening.titleOf(countryOf(catalog, country).nameIn[language])}
      </h1>
      <div className="standfirst">
        <p>{`${opening.told(upperFirst(when), where)} ${opening.atlas}`}</p>
        {/* A paragraph of its own: a link within a line moves when the web font loads. */}
        <p>
          <a href={url}>{opening.article(publisher[language])}</a>
        </p>
      </div>
    </section>
  );
}
