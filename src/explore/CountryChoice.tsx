import { useMemo } from "react";
import type { Catalog } from "../catalog/catalog";
import { readLens } from "../figures/map/readLens";
import { useAtlas, useDeferredAtlas } from "../store/AtlasProvider";
import type { Format } from "../text/format";
import type { MessagesOf } from "../text/messages";
import { ViewLink } from "./ViewLink";

interface CountryChoiceProps {
  readonly catalog: Catalog;
  readonly messages: MessagesOf<"map" | "panel">;
  readonly format: Format;
}

/** The countries by name, each with what the map shows of it now. */
export function CountryChoice({ catalog, messages, format }: CountryChoiceProps) {
  const lens = useDeferredAtlas(({ view }) => view.lens);
  const year = useDeferredAtlas(({ view }) => view.year);
  const chooseCountry = useAtlas((atlas) => atlas.chooseCountry);
  const sorted = useMemo(() => {
    const { marks } = readLens(catalog, lens, year, { messages, format });
    return [...marks].sort((one, other) => one.name.localeCompare(other.name, format.language));
  }, [catalog, lens, year, messages, format]);
  return (
    <>
      <h3>{messages.panel.empty.title}</h3>
      <p className="muted">{messages.panel.empty.lead}</p>
      <ul className="country-choice">
        {sorted.map(({ code, name, value }) => (
          <li key={code}>
            <ViewLink change={{ country: code, place: undefined }} onFollow={() => chooseCountry(code)}>
              {name}
            </ViewLink>
            <span className="muted">{value}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
