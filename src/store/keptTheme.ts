import { type Theme, themes } from "../model/view";

const key = "theme";

/** Reads the theme that the reader chose on an earlier visit; `auto` if none is stored or storage is blocked. */
export function readKeptTheme(): Theme {
  try {
    return themes.find((theme) => theme === localStorage.getItem(key)) ?? "auto";
  } catch {
    return "auto";
  }
}

/** Stores the reader's theme for the next visit, if the browser allows it. */
export function keepTheme(theme: Theme): void {
  try {
    if (theme === "auto") localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    // Storage may be blocked: the address still carries the theme.
  }
}
