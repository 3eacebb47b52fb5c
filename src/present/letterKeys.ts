const storageKey = "atlas-deck-letters";

/** What was chosen in this window, where the browser keeps nothing. */
let chosen = true;

/** Whether letters and signs without a modifier do anything in the deck (WCAG 2.1.4); in all its windows alike. */
export function areLettersOn(): boolean {
  try {
    return (window.localStorage.getItem(storageKey) ?? "on") === "on" && chosen;
  } catch {
    return chosen;
  }
}

/** Switches them on or off, for the next visit too. */
export function switchLetters(isOn: boolean): void {
  chosen = isOn;
  try {
    window.localStorage.setItem(storageKey, isOn ? "on" : "off");
  } catch {
    // Blocked or full: it holds until this window closes.
  }
}

/** Whether a key writes a character: a letter, a digit or a sign, but no space. */
export function isCharacter({ key }: Pick<KeyboardEvent, "key">): boolean {
  return key !== " " && [...key].length === 1;
}
