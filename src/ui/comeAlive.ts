/**
 * Says that a part of the page answers now, and presses again what its reader pressed before. The script in the page's
 * head has kept that: a press on a part that is not alive yet is marked with its time instead of being lost.
 */
export function comeAlive(part: HTMLElement): void {
  part.dataset.live = "";
  const timeOf = (mark: Element) => Number(mark.getAttribute("data-pressed"));
  const pressed = [...part.querySelectorAll("[data-pressed]")];
  for (const mark of pressed.sort((one, other) => timeOf(one) - timeOf(other))) {
    mark.removeAttribute("data-pressed");
    mark.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
  }
}
