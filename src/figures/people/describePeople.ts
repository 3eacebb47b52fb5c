import { type Catalog, countryOf, societyOf } from "../../catalog/catalog";
import type { Format } from "../../text/format";
import { upperFirst } from "../../text/headline";
import type { MessagesOf } from "../../text/messages";
import { withNoun } from "../../text/plural";
import { type People, type PeopleCount, peopleOfDot } from "./people";
import type { DotCount } from "./placePeople";

/** The inputs of the figure's texts. */
export interface Wording {
  readonly catalog: Catalog;
  readonly messages: MessagesOf<"people" | "growth">;
  readonly format: Format;
}

/** The finding: one volunteer in how many residents. Computed, so that it stays true when values change. */
export function toTitle(figure: People, wording: Wording): string {
  return upperFirst(toFinding(figure, wording));
}

function toFinding(figure: People, wording: Wording): string {
  const { country, counts } = figure;
  const { catalog, messages, format } = wording;
  const { people } = messages;
  const where = countryOf(catalog, country).nameIn[format.language].replace(" ", "\u00a0");
  const who = toWho(figure, wording);
  const [before, after] = counts;
  if (before === undefined) return people.nothing(where);
  const oneIn = toOneIn(before, format);
  const oneInLater = after && toOneIn(after, format);
  if (oneIn === undefined) return people.counted(where, toVolunteers(figure, before, wording));
  if (isPart(figure)) return people.sharePart(where, oneIn, toWhole(before));
  if (after === undefined || oneInLater === undefined) return people.share(where, who.one, oneIn);
  return people.change({
    where,
    be: who.be,
    beforeYear: before.year,
    before: oneIn,
    afterYear: after.year,
    after: oneInLater,
  });
}

/** The nouns for the counted people; for an observation, the volunteers of the country's national society. */
function toWho(people: People, { catalog, messages }: Wording) {
  const { who } = messages.people;
  if (people.kind === "stated") return isPart(people) ? who.part() : who.stated();
  return who.observed(messages.common.societies[societyOf(countryOf(catalog, people.country))]);
}

/** A stated value as it was said: «240 тысяч»; an observation in figures: «22 450». */
function toValue({ kind }: People, { people }: PeopleCount, format: Format): string {
  return kind === "stated" ? format.words(people) : format.number(people);
}

/** «240 тысяч добровольцев», «3 082 добровольца Красного Креста» */
function toVolunteers(figure: People, count: PeopleCount, wording: Wording): string {
  return withNoun(toValue(figure, count, wording.format), toWho(figure, wording).many(count.people));
}

/** Whether the statements count only a part of the country's volunteers: those of the large initiatives. */
function isPart(people: People): boolean {
  return (
    people.kind === "stated" && people.counts.some(({ statement }) => statement.measure !== "volunteers")
  );
}

/** The lead: `said`, if given, then the legend of the dots. */
export function toLead(people: People, said: string | undefined, { messages, format }: Wording): string {
  const words = messages.people;
  const hasRest = people.counts.some((count) => count.people % peopleOfDot !== 0);
  const dot = words.dot(format.number(peopleOfDot));
  return [said, dot, hasRest ? words.rest : undefined].filter((one) => one !== undefined).join(" ");
}

/** The formulas of the shares; undefined when there are none. */
export function toFormulas({ counts }: People, { messages, format }: Wording): string | undefined {
  const words = messages.growth;
  const formulas = counts.flatMap(({ year, oneIn }) =>
    oneIn === undefined
      ? []
      : [words.forYear(year, words.equals(format.formula(oneIn), format.number(oneIn.value)))],
  );
  return formulas.length === 0 ? undefined : `${words.computed(formulas.join("; "))} ${words.population}`;
}

/** Converts the counts to dots with labels. */
export function toDotCounts(people: People, wording: Wording): readonly DotCount[] {
  return people.counts.map((count) => ({
    id: String(count.year),
    dots: count.people / peopleOfDot,
    value: toValue(people, count, wording.format),
    note: toNote(people, count, wording),
  }));
}

/** The year of a count, with the residents per volunteer when known. */
function toNote(people: People, count: PeopleCount, { messages, format }: Wording): string {
  const words = messages.people;
  const oneIn = toOneIn(count, format);
  if (oneIn === undefined) return String(count.year);
  return isPart(people) ? words.notePart(count.year, oneIn, toWhole(count)) : words.note(count.year, oneIn);
}

/** The text alternative of the figure. */
export function toAlt(people: People, wording: Wording): string {
  const words = wording.messages.people;
  const toCount = (count: PeopleCount) =>
    words.altCount(toVolunteers(people, count, wording), toNote(people, count, wording));
  return words.alt(people.counts.map(toCount).join("; "));
}

/** The residents per volunteer, rounded as displayed, to select the plural form. */
function toWhole({ oneIn }: PeopleCount): number {
  return Math.round(oneIn?.value ?? 0);
}

/** The residents per volunteer, rounded to a whole; the formula has two more digits. */
function toOneIn({ oneIn }: PeopleCount, format: Format): string | undefined {
  return oneIn && format.number(oneIn.value, 0);
}
