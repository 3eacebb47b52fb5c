import type { View } from "../../model/view";
import { toGrowthTable } from "./growthTable";
import { toMapTable } from "./mapTables";
import { toPeopleTable } from "./peopleTable";
import type { Table, TableWording } from "./table";
import { toTimelineTable } from "./timelineTable";

/** All values of a view's figure, even those that the view does not show. */
export function toTable(view: View, wording: TableWording): Table {
  switch (view.figure) {
    case "growth":
      return toGrowthTable(view, wording);
    case "people":
      return toPeopleTable(view, wording);
    case "map":
      return toMapTable(view.lens, wording);
    case "timeline":
      return toTimelineTable(wording);
  }
}
