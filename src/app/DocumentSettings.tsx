import { useEffect } from "react";
import { useAtlas } from "../store/AtlasProvider";
import { messagesIn } from "../text/messages";
import { writeTheme } from "./theme";

/** Keeps what stands outside the page's root in step with the view: language, title and theme of the document. */
export function DocumentSettings() {
  const language = useAtlas(({ view }) => view.language);
  const theme = useAtlas(({ view }) => view.theme);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = messagesIn(language).page.title;
  }, [language]);
  useEffect(() => writeTheme(theme), [theme]);
  return null;
}
