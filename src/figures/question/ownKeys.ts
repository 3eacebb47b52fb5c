import { type Key, toMoreOrLess } from "../../ui/keyMeaning";

interface KeyPress extends Key {
  readonly stopPropagation: () => void;
}

/** The keys that each control consumes. All others bubble up: a deck changes slides on PageUp and PageDown. */
const takenBy = {
  button: [" ", "Enter"],
  slider: ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End", "Enter"],
  line: ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End"],
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

/** Stops the propagation of a control's keys to the deck; in a text field also of letters and digits. */
export function keepKeys(control: keyof typeof takenBy, press: KeyPress): void {
  const taken: readonly string[] = takenBy[control];
  const isWritten = control === "field" && press.key.length === 1;
  const isStep = control === "line" && toMoreOrLess(press) !== 0;
  if (isWritten || isStep || taken.includes(press.key)) press.stopPropagation();
}

/** The number of steps by which a key moves a line: infinite for either end, positive up, negative down, 0 for other keys. */
export function toSteps(press: Key): number {
  switch (press.key) {
    case "Home":
      return Number.NEGATIVE_INFINITY;
    case "End":
      return Number.POSITIVE_INFINITY;
    case "ArrowUp":
    case "ArrowRight":
      return 1;
    case "ArrowDown":
    case "ArrowLeft":
      return -1;
    default:
      return toMoreOrLess(press);
  }
}
