/** What of a click, of the browser or of React, tells whether it is a plain one. */
type Click = Pick<MouseEvent, "button" | "metaKey" | "ctrlKey" | "shiftKey" | "altKey" | "preventDefault">;

/** Acts on a plain click of a link; one that asks for a new tab, a window or a download is left to the browser. */
export function takePlainClick(click: Click, act: () => void): void {
  if (click.button !== 0 || click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return;
  click.preventDefault();
  act();
}
