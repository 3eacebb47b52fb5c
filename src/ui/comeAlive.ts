/**
 * Marks a part of the page as hydrated and replays earlier input. The script in the page's head has marked clicks on a part
 * that was not hydrated yet with their time; a slider itself keeps its new position.
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

/** React fires a change only if the value differs from the last one it set, so that one is restored first. */
function moveAgain(slider: HTMLInputElement): void {
  const { value, defaultValue } = slider;
  if (value === defaultValue) return;
  slider.value = defaultValue;
  Reflect.set(HTMLInputElement.prototype, "value", value, slider);
  slider.dispatchEvent(new Event("input", { bubbles: true }));
}
