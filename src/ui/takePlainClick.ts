/** The fields of a DOM or React click event that this function uses. */
type Click = Pick<MouseEvent, "button" | "metaKey" | "ctrlKey" | "shiftKey" | "altKey" | "preventDefault">;

/** Calls `act` for a plain click on a link; the browser handles clicks for a new tab, a window or a download. */
export function takePlainClick(click: Click, act: () => void): void {
  if (click.button !== 0 || click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return;
  click.preventDefault();
  act();
}
