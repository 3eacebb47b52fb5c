import { useRef } from "react";
import { type FigureName, figures } from "../../model/view";
import type { GuideMessages } from "../../text/guideMessages";
import { SegmentedControl } from "../../ui/SegmentedControl";
import type { GallerySearch } from "./filterViews";

interface GalleryFilterProps {
  readonly search: GallerySearch;
  readonly onSearch: (search: GallerySearch) => void;
  /** The number of matching views, and of all views. */
  readonly found: number;
  readonly all: number;
  readonly messages: GuideMessages<"gallery">;
}

/** Filters the views by figure and by words: a country, a lens. Announces the number of matches after each change. */
export function GalleryFilter({ search, onSearch, found, all, messages }: GalleryFilterProps) {
  const { filter } = messages.gallery;
  const { section } = messages.common;
  const field = useRef<HTMLInputElement>(null);
  const showAll = () => {
    onSearch({ figure: undefined, words: "" });
    field.current?.focus();
  };
  return (
    <search className="gallery-filter" aria-label={filter.title}>
      <label className="gallery-words">
        <span>{filter.words}</span>
        <input
          ref={field}
          type="search"
          autoComplete="off"
          value={search.words}
          onChange={({ target }) => onSearch({ ...search, words: target.value })}
        />
      </label>
      <SegmentedControl<FigureName | "any">
        label={messages.gallery.figure}
        choices={[
          { value: "any", label: filter.any },
          ...figures.map((value) => ({ value, label: section[value] })),
        ]}
        chosen={search.figure ?? "any"}
        onChoose={(figure) => onSearch({ ...search, figure: figure === "any" ? undefined : figure })}
      />
      <p className="muted" role="status">
        {found === 0 ? filter.nothing : filter.found(found, all)}
      </p>
      {found === 0 && (
        <button type="button" className="button" onClick={showAll}>
          {filter.showAll}
        </button>
      )}
    </search>
  );
}
