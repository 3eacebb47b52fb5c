const storageKey = "atlas-deck-letters";

/** The last choice in this window, and whether it could be stored. */
let chosen = true;
let isStored = true;

/** Whether single-character shortcuts without a modifier are on (WCAG 2.1.4); stored for all windows of the deck. */
export function areLettersOn(): boolean {
  try {
    const stored = window.localStorage.getItem(storageKey);
    return isStored ? stored !== "off" : chosen;
  } catch {
    return chosen;
  }
}

/** Switches single-character shortcuts on or off, and stores that for later visits. */
export function switchLetters(isOn: boolean): void {
  chosen = isOn;
  try {
    window.localStorage.setItem(storageKey, isOn ? "on" : "off");
    isStored = true;
  } catch {
    // Blocked or full: the choice lasts until this window closes.
    isStored = false;
  }
}

/** Whether a key types a character: a letter, digit or punctuation mark, not a space. */
export function isCharacter({ key }: Pick<KeyboardEvent, "key">): boolean {
  return key !== " " && [...key].length === 1;
}
