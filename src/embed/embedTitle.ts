import type { Catalog } from "../catalog/catalog";
import { describeGrowth } from "../figures/growth/describeGrowth";
import { defaultCountry, readGrowth } from "../figures/growth/readGrowth";
import { readLens } from "../figures/map/readLens";
import { toTimeline } from "../figures/timeline/toTimeline";
import type { View } from "../model/view";
import { createFormat } from "../text/format";
import type { Messages } from "../text/messages";

/** What the figure of a view says, in a sentence: the title of its frame. */
export function toEmbedTitle(view: View, catalog: Catalog, messages: Messages): string {
  const wording = { catalog, messages, format: createFormat(view.language) };
  switch (view.figure) {
    case "growth":
      return describeGrowth(readGrowth(catalog, view.country ?? defaultCountry), wording).title;
    case "map":
      return readLens(catalog, view.lens, view.year, wording).title;
    case "timeline": {
      const { forum } = toTimeline(catalog);
      return forum === undefined ? messages.timeline.emptyTitle : messages.timeline.title(forum.days.length);
    }
  }
}
