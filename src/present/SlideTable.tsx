import { defaultCountry, readGrowth } from "../figures/growth/readGrowth";
import { readLens } from "../figures/map/readLens";
import type { View } from "../model/view";
import { GrowthTable } from "../sections/GrowthTable";
import { MapTable } from "../sections/MapTable";
import { PeopleTable } from "../sections/PeopleSection";
import { readPeople } from "../sections/readPeople";
import { TimelineTable } from "../sections/TimelineTable";
import type { SlideWorld } from "./slideProps";

interface SlideTableProps extends Pick<SlideWorld, "catalog" | "messages" | "format"> {
  readonly view: View;
}

/** The values of a view as a table, when its figure failed to render. */
export function SlideTable({ view, ...props }: SlideTableProps) {
  return (
    <div className="slide-table" role="alert">
      <p>{props.messages.present.table}</p>
      <TableOf view={view} {...props} />
    </div>
  );
}

function TableOf({ view, ...props }: SlideTableProps) {
  const { catalog, messages, format } = props;
  switch (view.figure) {
    case "growth": {
      const growth = readGrowth(catalog, view.country ?? defaultCountry);
      return <GrowthTable growth={growth} wording={{ ...props, scale: view.scale }} />;
    }
    case "people":
      return <PeopleTable people={readPeople(catalog, view.country ?? defaultCountry)} {...props} />;
    case "map": {
      const { title, table } = readLens(catalog, view.lens, view.year, { messages, format });
      return <MapTable caption={title} {...table} />;
    }
    case "timeline":
      return <TimelineTable {...props} />;
  }
}
