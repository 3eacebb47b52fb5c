import { type Theme, themes } from "../model/view";

const key = "theme";

/** The theme that the reader chose on an earlier visit, where the browser kept it. */
export function readKeptTheme(): Theme {
  try {
    return themes.find((theme) => theme === localStorage.getItem(key)) ?? "auto";
  } catch {
    return "auto";
  }
}

/** Keeps the theme that the reader chose for the next visit, where the browser allows that. */
export function keepTheme(theme: Theme): void {
  try {
    if (theme === "auto") localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    // Storage may be blocked: the address still carries the theme.
  }
}
