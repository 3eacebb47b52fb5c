import type { Catalog } from "../catalog/catalog";
import type { OutlineSource } from "../catalog/outlines";
import { MapSection } from "../sections/MapSection";
import type { Format } from "../text/format";
import type { MessagesOf } from "../text/messages";
import { AsidePanel } from "./AsidePanel";

interface MapWithPanelProps {
  readonly catalog: Catalog;
  readonly outlines: OutlineSource;
  readonly messages: MessagesOf<"map" | "panel">;
  readonly format: Format;
  /** In CSS pixels; undefined if it is not known. */
  readonly width?: number;
}

/** The map, with a panel about the chosen country or city. */
export function MapWithPanel(props: MapWithPanelProps) {
  return <MapSection {...props} aside={<AsidePanel {...props} />} />;
}
