import type { Catalog } from "../catalog/catalog";
import { nameSources, toLead, toSeparator } from "../catalog/nameSources";
import { describeGrowth } from "../figures/growth/describeGrowth";
import { drawingWidths } from "../figures/growth/drawingWidth";
import { defaultCountry, readGrowth, sourcesOf } from "../figures/growth/readGrowth";
import { toDrawing } from "../figures/growth/toDrawing";
import { describeMark } from "../figures/map/countryMark";
import { readLens } from "../figures/map/readLens";
import { readNotes } from "../figures/map/readNotes";
import { sourcesOfPlaces } from "../figures/map/readPlaces";
import { toAlt, toFormulas, toTitle as toPeopleTitle } from "../figures/people/describePeople";
import { sourcesInSight, toSubtitle, toTitle } from "../figures/timeline/describeTimeline";
import { toTimeline } from "../figures/timeline/toTimeline";
import { toTimelineWords } from "../figures/timeline/toTimelineWords";
import type { FigureName, View } from "../model/view";
import { describePeople, toPeopleBy } from "../sections/describePeople";
import { readPeople } from "../sections/readPeople";
import type { Format } from "../text/format";
import { type By, toHeadline } from "../text/headline";
import type { MessagesOf } from "../text/messages";

/** The input of a picture's wording. */
export interface PictureWording {
  readonly catalog: Catalog;
  readonly messages: MessagesOf<FigureName>;
  readonly format: Format;
}

/** The text around the figure of a picture. */
export interface PictureWords {
  /** The finding and its speaker in one sentence, for use without the picture. */
  readonly title: string;
  /** The same in two visible parts: the speaker, undefined if none needs to be named, and the finding. */
  readonly by: string | undefined;
  readonly finding: string;
  /** Unit, period and speaker, then a reason to doubt the finding, if there is one. */
  readonly subtitle: readonly string[];
  /** Notes that must accompany the figure everywhere. */
  readonly notes: readonly string[];
  /** The names of the sources and of the atlas. */
  readonly source: string;
  /** Everything visible except the title, in sentences. */
  readonly description: string;
}

/** Writes the text of a view's picture. */
export function toPictureWords(view: View, wording: PictureWording): PictureWords {
  switch (view.figure) {
    case "growth":
      return wordGrowth(view, wording);
    case "people":
      return wordPeople(view, wording);
    case "map":
      return wordMap(view, wording);
    case "timeline":
      return wordTimeline(view, wording);
  }
}

function wordGrowth(view: View, wording: PictureWording): PictureWords {
  const { country = defaultCountry, others, scale } = view;
  const growth = readGrowth(wording.catalog, country);
  const { by, title, lead, doubt } = describeGrowth(growth, wording);
  const subtitle = doubt === undefined ? [lead] : [lead, doubt];
  const drawing = toDrawing({ ...wording, country, others, scale, size: { width: drawingWidths.desktop } });
  return {
    ...toTitles(by, title),
    subtitle,
    notes: [],
    source: toSource(sourcesOf(growth, others), wording),
    description: toSentences([...subtitle, drawing.description]),
  };
}

function wordPeople({ country = defaultCountry }: View, wording: PictureWording): PictureWords {
  const people = readPeople(wording.catalog, country);
  const subtitle = describePeople(people, wording);
  const formulas = toFormulas(people, wording);
  return {
    ...toTitles(toPeopleBy(people, wording), toPeopleTitle(people, wording)),
    subtitle,
    notes: formulas === undefined ? [] : [formulas],
    source: toSource(people.sources, wording),
    description: toSentences([...subtitle, toAlt(people, wording)]),
  };
}

function wordMap({ lens, year }: View, wording: PictureWording): PictureWords {
  const { catalog, messages, format } = wording;
  const layer = readLens(catalog, lens, year, wording);
  return {
    ...toTitles(undefined, layer.title),
    subtitle: [layer.subtitle],
    notes: [readNotes(catalog, lens, { words: messages.map, format, hasCities: true }).join(" ")],
    source: toSource([...layer.sources, ...sourcesOfPlaces(catalog)], wording),
    description: toSentences([layer.subtitle, ...layer.marks.map(describeMark)]),
  };
}

function wordTimeline({ level }: View, wording: PictureWording): PictureWords {
  const { catalog } = wording;
  const timeline = toTimeline(catalog);
  const { dated, meeting } = toTimelineWords(catalog, timeline, {
    ...wording,
    timeZone: undefined,
    finer: undefined,
  });
  const subtitle = toSubtitle(timeline, wording);
  const events = dated.map(({ title, detail }) => `${title} (${detail})`);
  return {
    ...toTitles(undefined, toTitle(timeline, wording)),
    subtitle: [subtitle],
    notes: [],
    source: toSource(sourcesInSight(catalog, timeline, level), wording),
    description: toSentences([subtitle, ...events, ...(meeting === undefined ? [] : [meeting.title])]),
  };
}

function toTitles(by: By | undefined, finding: string): Pick<PictureWords, "title" | "by" | "finding"> {
  return { title: toHeadline(by, finding), by: by?.words, finding };
}

/** The alternative text of a picture: its title, then its description. */
export function toAltText({ title, description }: PictureWords): string {
  return toSentences([title, description]);
}

function toSource(ids: readonly string[], { catalog, messages, format }: PictureWording): string {
  const { common } = messages;
  const named = nameSources(catalog, ids, format.language);
  const names = named.map(({ name }) => name).join(toSeparator(named));
  return `${toLead(named, common)}: ${names} · ${common.title}`;
}

function toSentences(parts: readonly string[]): string {
  return parts.map((part) => (part.endsWith(".") ? part : `${part}.`)).join(" ");
}
