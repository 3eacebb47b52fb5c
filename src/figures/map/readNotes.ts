import { byId, type Catalog } from "../../catalog/catalog";
import type { Country } from "../../model/country";
import type { Language } from "../../model/language";
import type { Source } from "../../model/source";
import type { Lens } from "../../model/view";
import type { Format } from "../../text/format";
import { formatList } from "../../text/formatList";
import type { Messages } from "../../text/messages";
import { sortByName } from "../../text/sortByName";
import { sourcesOfPlaces } from "./readPlaces";

interface NotesWording {
  readonly words: Messages["map"];
  readonly format: Format;
  /** Whether cities are drawn. */
  readonly hasCities: boolean;
}

/** The notes under the map, those of this lens first, then those of every map; one paragraph each. */
export function readNotes(
  catalog: Catalog,
  lens: Lens,
  { words, format: { language }, hasCities }: NotesWording,
): readonly string[] {
  const nonMembers = sortByName(catalog.nonMembers, language);
  return [
    ...(lens === "article" ? [words.article.others] : []),
    ...(lens === "survey" ? [byId(catalog.indicators, "giving-survey").attribution[language]] : []),
    ...(lens === "status" && nonMembers.length > 0 ? [toNonMembers(nonMembers, words, language)] : []),
    `${words.borders} ${words.disputed}`,
    ...(hasCities ? sourcesOfPlaces(catalog).map((id) => creditOf(byId(catalog.sources, id), language)) : []),
  ];
}

/** Sentences: the countries that are not members, then the note of each. */
function toNonMembers(countries: readonly Country[], words: Messages["map"], language: Language): string {
  const names = countries.map(({ name }) => name[language]);
  const notes = countries.flatMap(({ name, status: { note } }) =>
    note === undefined ? [] : [words.nonMember(name[language], note[language])],
  );
  return [words.nonMembers(formatList(language, names)), ...notes].join(" ");
}

/** «Координаты городов: GeoNames, CC BY 4.0.» */
function creditOf({ title, publisher, licence }: Source, language: Language): string {
  const credit = [publisher, licence].flatMap((words) => words?.[language] ?? []).join(", ");
  return `${title[language]}: ${credit}.`;
}
