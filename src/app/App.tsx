import type { Catalog } from "../catalog/catalog";
import type { OutlineSource } from "../catalog/outlines";
import { Page } from "../explore/Page";
import { AtlasProvider } from "../store/AtlasProvider";
import type { AtlasStore } from "../store/store";
import type { MessagesOf } from "../text/messages";
import { DocumentSettings } from "./DocumentSettings";
import "../ui/fonts.css";
import "../ui/fallbackFont.css";
import "../ui/palette.css";
import "../ui/base.css";
import "../ui/pieces.css";

interface AppProps {
  readonly store: AtlasStore;
  readonly catalog: Catalog;
  readonly outlines: OutlineSource;
  readonly messages: MessagesOf<"page">;
}

/** The whole product around one store: the same on the server, in the browser and in tests. */
export function App({ store, catalog, outlines, messages }: AppProps) {
  return (
    <AtlasProvider store={store}>
      <DocumentSettings catalog={catalog} messages={messages} />
      <Page catalog={catalog} outlines={outlines} messages={messages} />
    </AtlasProvider>
  );
}
