import type { Catalog } from "../catalog/catalog";
import { Page } from "../explore/Page";
import { AtlasProvider } from "../store/AtlasProvider";
import type { AtlasStore } from "../store/store";
import { DocumentSettings } from "./DocumentSettings";
import "../ui/fonts.css";
import "../ui/palette.css";
import "../ui/base.css";
import "../ui/pieces.css";

interface AppProps {
  readonly store: AtlasStore;
  readonly catalog: Catalog;
  /** The path below which the site lies, with a slash at both ends. */
  readonly base: string;
}

/** The whole product around one store: the same on the server, in the browser and in tests. */
export function App({ store, catalog, base }: AppProps) {
  return (
    <AtlasProvider store={store}>
      <DocumentSettings />
      <Page catalog={catalog} base={base} />
    </AtlasProvider>
  );
}
