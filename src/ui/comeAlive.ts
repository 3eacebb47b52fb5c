/**
 * Says that a part of the page answers now, and does again what its reader did before. The script in the page's head has
 * kept a press on a part that was not alive yet, marked with its time; a slider keeps where it was moved to by itself.
 */
export function comeAlive(part: HTMLElement): void {
  part.dataset.live = "";
  const timeOf = (mark: Element) => Number(mark.getAttribute("data-pressed"));
  const pressed = [...part.querySelectorAll("[data-pressed]")];
  for (const mark of pressed.sort((one, other) => timeOf(one) - timeOf(other))) {
    mark.removeAttribute("data-pressed");
    mark.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
  }
  for (const slider of part.querySelectorAll<HTMLInputElement>("input[type=range]")) moveAgain(slider);
}

/** React hears of a value only where it is not the one that it has set last. */
function moveAgain(slider: HTMLInputElement): void {
  const { value, defaultValue } = slider;
  if (value === defaultValue) return;
  slider.value = defaultValue;
  Reflect.set(HTMLInputElement.prototype, "value", value, slider);
  slider.dispatchEvent(new Event("input", { bubbles: true }));
}
