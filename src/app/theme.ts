import { type Theme, themes } from "../model/view";

const key = "theme";

/** The theme that the reader chose before, where the browser kept it. */
export function readStoredTheme(): Theme {
  try {
    return themes.find((theme) => theme === localStorage.getItem(key)) ?? "auto";
  } catch {
    return "auto";
  }
}

/** Shows a theme, and keeps it for the next visit where the browser allows that. `auto` follows the system. */
export function writeTheme(theme: Theme): void {
  if (theme === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    if (theme === "auto") localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    // Storage may be blocked: the address still carries the theme.
  }
}
