import { byId, type Catalog } from "../../catalog/catalog";
import type { Language } from "../../model/language";
import type { Source } from "../../model/source";
import type { Lens } from "../../model/view";
import type { Format } from "../../text/format";
import type { Messages } from "../../text/messages";
import { sourcesOfPlaces } from "./readPlaces";

interface NotesWording {
  readonly words: Messages["map"];
  readonly format: Format;
  /** Whether cities are drawn. */
  readonly hasCities: boolean;
}

/** What has to be said under every map, and under this lens, a paragraph each. */
export function readNotes(
  catalog: Catalog,
  lens: Lens,
  { words, format: { language }, hasCities }: NotesWording,
): readonly string[] {
  const nonMembers = catalog.nonMembers.map(({ name, status }) =>
    status.note === undefined ? name[language] : words.nonMember(name[language], status.note[language]),
  );
  return [
    ...(lens === "article" ? [words.article.others] : []),
    ...(lens === "survey" ? [byId(catalog.indicators, "giving-survey").attribution[language]] : []),
    ...(lens === "status" && nonMembers.length > 0
      ? [`${words.nonMembers} ${nonMembers.map((note) => note.replace(/\.$/, "")).join("; ")}.`]
      : []),
    `${words.borders} ${words.disputed}`,
    ...(hasCities ? sourcesOfPlaces(catalog).map((id) => creditOf(byId(catalog.sources, id), language)) : []),
  ];
}

/** «Координаты городов: GeoNames, CC BY 4.0.» */
function creditOf({ title, publisher, licence }: Source, language: Language): string {
  const credit = [publisher, licence].flatMap((words) => words?.[language] ?? []).join(", ");
  return `${title[language]}: ${credit}.`;
}
