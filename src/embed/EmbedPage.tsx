import type { ComponentType } from "react";
import type { Catalog } from "../catalog/catalog";
import type { OutlineSource } from "../catalog/outlines";
import type { Way } from "../model/view";
import { FigureBoundary } from "../sections/FigureBoundary";
import { useAtlas } from "../store/AtlasProvider";
import { toHref } from "../store/syncAddress";
import { createFormat, type Format } from "../text/format";
import type { CommonMessages } from "../text/messages";
import "./embed.css";

/** The props of every figure. Each figure adds its own messages. */
export interface FigureProps {
  readonly catalog: Catalog;
  readonly outlines: OutlineSource;
  readonly format: Format;
  readonly way: Way;
}

interface EmbedPageProps extends Omit<FigureProps, "format" | "way"> {
  readonly Figure: ComponentType<FigureProps>;
  readonly messages: CommonMessages;
}

/** One figure with its heading, notes and sources, and a link to the same view in the atlas. */
export function EmbedPage({ Figure, messages, ...props }: EmbedPageProps) {
  const view = useAtlas((atlas) => atlas.view);
  return (
    <main className="embed">
      <FigureBoundary name={messages.common.section[view.figure]} messages={messages}>
        <Figure {...props} way="embed" format={createFormat(view.language)} />
      </FigureBoundary>
      <footer className="embed-footer">
        <b>{messages.common.title}</b>
        <a href={toHref(view, import.meta.env.BASE_URL)}>{messages.embed.open}</a>
      </footer>
    </main>
  );
}
