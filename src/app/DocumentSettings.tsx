import { useEffect } from "react";
import type { Catalog } from "../catalog/catalog";
import { toPageTitle } from "../explore/pageTitle";
import { useAtlas } from "../store/AtlasProvider";
import type { Messages } from "../text/messages";

interface DocumentSettingsProps {
  readonly catalog: Catalog;
  readonly messages: Messages;
}

/** Keeps what stands outside the page's root in step with the view: language, title and theme of the document. */
export function DocumentSettings({ catalog, messages }: DocumentSettingsProps) {
  const { language, theme } = useAtlas(({ view }) => view);
  const title = useAtlas(({ view }) => toPageTitle(view, catalog, messages));
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = title;
  }, [language, title]);
  useEffect(() => {
    if (theme === "auto") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
  return null;
}
