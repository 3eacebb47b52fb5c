import { useMemo, useState } from "react";
import { type CardProps, FigureCards } from "./FigureCards";
import { filterViews, type GallerySearch, toSearchedText } from "./filterViews";
import { GalleryFilter } from "./GalleryFilter";
import type { GalleryGroup } from "./listGalleryViews";
import { recipesId } from "./Recipes";

interface FigureGroupsProps extends CardProps {
  readonly groups: readonly GalleryGroup[];
}

/** All views grouped by figure, with a filter and skip links. */
export function FigureGroups({ groups, ...props }: FigureGroupsProps) {
  const { messages, wording } = props;
  const [search, setSearch] = useState<GallerySearch>({ figure: undefined, words: "" });
  const texts = useMemo(
    () =>
      new Map(
        groups.flatMap(({ views }) => views.map((view) => [view, toSearchedText(view, messages, wording)])),
      ),
    [groups, messages, wording],
  );
  const shown = filterViews(groups, search, (view) => texts.get(view) ?? "");
  return (
    <>
      <GalleryFilter
        search={search}
        onSearch={setSearch}
        found={countViews(shown)}
        all={countViews(groups)}
        messages={messages}
      />
      {shown.map((group, position) => (
        <FigureCards key={group.figure} {...group} {...props} next={toGroupId(shown[position + 1])} />
      ))}
    </>
  );
}

function countViews(groups: readonly GalleryGroup[]): number {
  return groups.reduce((sum, { views }) => sum + views.length, 0);
}

/** The id that a group's skip link leads to: the next group, or the recipes after the last one. */
function toGroupId(group: GalleryGroup | undefined): string {
  return group === undefined ? recipesId : `all-${group.figure}`;
}
