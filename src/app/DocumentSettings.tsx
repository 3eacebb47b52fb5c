import { useEffect } from "react";
import type { Catalog } from "../catalog/catalog";
import { toPageTitle } from "../explore/pageTitle";
import { useAtlas, useDeferredAtlas } from "../store/AtlasProvider";
import type { MessagesOf } from "../text/messages";

interface DocumentSettingsProps {
  readonly catalog: Catalog;
  readonly messages: MessagesOf<"page">;
}

/** Keeps what stands outside the page's root in step with the view: language, title and theme of the document. */
export function DocumentSettings({ catalog, messages }: DocumentSettingsProps) {
  const language = useAtlas(({ view }) => view.language);
  const theme = useAtlas(({ view }) => view.theme);
  const title = useDeferredAtlas(({ view }) => toPageTitle(view, catalog, messages));
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(() => {
    if (theme === "auto") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
  return null;
}
