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
  /** In CSS pixels, where it is known. */
  readonly width?: number;
}

/** The map, and beside it what is known of the country or city that is chosen there. */
export function MapWithPanel(props: MapWithPanelProps) {
  return <MapSection {...props} aside={<AsidePanel {...props} />} />;
}
