import type { Catalog } from "../catalog/catalog";
import { toPageTitle } from "../explore/pageTitle";
import type { View } from "../model/view";
import type { AtlasStore } from "../store/store";
import type { MessagesOf } from "../text/messages";
import { afterPaint } from "../ui/afterPaint";

/** Keeps the document's title and theme in sync with the view. */
export function keepDocument(store: AtlasStore, catalog: Catalog, messages: MessagesOf<"page">): void {
  const { dataset } = document.documentElement;
  const keep = (view: View) => {
    if (view.theme === "auto") delete dataset.theme;
    else dataset.theme = view.theme;
    afterPaint(() => {
      document.title = toPageTitle(store.getState().view, catalog, messages);
    });
  };
  keep(store.getState().view);
  store.subscribe(({ view }, before) => view !== before.view && keep(view));
}
