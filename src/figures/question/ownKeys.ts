import { type Key, toMoreOrLess } from "../../ui/keyMeaning";

interface KeyPress extends Key {
  readonly stopPropagation: () => void;
}

/** The keys that a control takes. All others go on to what is around it: a deck turns by PageUp and PageDown. */
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

/** Keeps what a control takes from the keys of a deck: a letter or digit too, where it is written. */
export function keepKeys(control: keyof typeof takenBy, press: KeyPress): void {
  const taken: readonly string[] = takenBy[control];
  const isWritten = control === "field" && press.key.length === 1;
  const isStep = control === "line" && toMoreOrLess(press) !== 0;
  if (isWritten || isStep || taken.includes(press.key)) press.stopPropagation();
}

/** By how many steps a key moves a line: to either end, up, down or not at all. */
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
