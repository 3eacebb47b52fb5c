import type { Catalog } from "../catalog/catalog";
import { describeGrowth } from "../figures/growth/describeGrowth";
import { readGrowth } from "../figures/growth/readGrowth";
import { toLead } from "../figures/people/describePeople";
import type { People } from "../figures/people/people";
import type { Format } from "../text/format";
import { formatPeriod } from "../text/formatPeriod";
import { formatSpeakers } from "../text/formatSpeakers";
import type { By } from "../text/headline";
import type { MessagesOf } from "../text/messages";

interface Wording {
  readonly catalog: Catalog;
  readonly messages: MessagesOf<"people" | "growth">;
  readonly format: Format;
}

/** The origin of the counts, as for the country's growth; with a share it is `computed`, since no speaker stated the share. */
export function toPeopleBy({ country, counts }: People, wording: Wording): By {
  const { by, computedBy } = describeGrowth(readGrowth(wording.catalog, country), wording);
  return counts.some(({ oneIn }) => oneIn !== undefined) ? computedBy : by;
}

/** The sentence on who counted and how it is drawn, then the doubt about the values, if there is one. */
export function describePeople(people: People, wording: Wording): readonly string[] {
  const { doubt } = describeGrowth(readGrowth(wording.catalog, people.country), wording);
  const lead = toLead(people, toSaid(people, wording), wording);
  return doubt === undefined ? [lead] : [lead, doubt];
}

/** Undefined if there are no counts. */
function toSaid(people: People, wording: Wording): string | undefined {
  const { catalog, messages, format } = wording;
  const words = messages.people;
  if (people.kind === "observed") return words.observed(people.indicator.attribution[format.language]);
  const [before, after] = people.counts;
  if (before === undefined) return undefined;
  if (after === undefined) {
    const { measure, value, period } = before.statement;
    return words.saidOnce(
      messages.common.measures[measure],
      format.words(value),
      formatPeriod(period, catalog, messages, format),
      formatSpeakers(before.statement, wording),
    );
  }
  return words.saidChange({
    before: format.words(before.people),
    beforeYear: before.year,
    after: format.words(after.people),
    afterYear: after.year,
    speaker: formatSpeakers(after.statement, wording),
  });
}
