interface KeyPress {
  readonly key: string;
  readonly stopPropagation: () => void;
}

/** The keys that a control takes. All others go on to what is around it: a deck turns by PageUp and PageDown. */
const takenBy = {
  button: [" ", "Enter"],
  slider: ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End", "Enter"],
  line: ["ArrowUp", "ArrowDown", "+", "=", "-", "−"],
  radio: ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", " ", "Enter"],
  field: [
    "ArrowLeft",
    "ArrowRight",
    "ArrowUp",
    "ArrowDown",
    "Home",
    "End",
    "Enter",
    " ",
    "Backspace",
    "Delete",
  ],
} as const;

/** Keeps what a control takes from the keys of a deck: a letter or digit too, where it is written. */
export function keepKeys(control: keyof typeof takenBy, press: KeyPress): void {
  const taken: readonly string[] = takenBy[control];
  const isWritten = control === "field" && press.key.length === 1;
  if (isWritten || taken.includes(press.key)) press.stopPropagation();
}

/** By how many steps a key moves a line: up, down or not at all. */
export function toSteps(key: string): -1 | 0 | 1 {
  if (["ArrowUp", "+", "="].includes(key)) return 1;
  return ["ArrowDown", "-", "−"].includes(key) ? -1 : 0;
}
