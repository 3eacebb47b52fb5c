import { useMemo } from "react";
import type { Catalog } from "../catalog/catalog";
import type { MapLayer } from "../figures/map/countryMark";
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

/** The list of countries, each with its value on the current map. */
export function CountryChoice({ catalog, messages, format }: CountryChoiceProps) {
  const lens = useDeferredAtlas(({ view }) => view.lens);
  const year = useDeferredAtlas(({ view }) => view.year);
  const chooseCountry = useAtlas((atlas) => atlas.chooseCountry);
  const layer = useMemo(
    () => readLens(catalog, lens, year, { messages, format }),
    [catalog, lens, year, messages, format],
  );
  return (
    <>
      <h3>{messages.panel.empty.title}</h3>
      <p className="muted">{messages.panel.empty.lead}</p>
      <p className="muted choice-values">{explainValues(layer, messages)}</p>
      <ul className="country-choice">
        {layer.marks.map(({ code, name, value }) => (
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

/** Explains the values beside the countries, and the sign after some of them. */
function explainValues(
  { lens, year = 0, subtitle, marks }: MapLayer,
  { panel, common }: CountryChoiceProps["messages"],
): string {
  if (lens === "status") return subtitle;
  const isUnsure = marks.some(({ fill }) => fill.kind === "bin" && fill.status === "unchanged");
  return isUnsure ? `${panel.values[lens](year)} ${common.observedKey}` : panel.values[lens](year);
}
