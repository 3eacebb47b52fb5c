/** Does something once what has just changed can be seen; at once where nobody looks. */
export function afterPaint(act: () => void): void {
  if (document.hidden) act();
  else requestAnimationFrame(() => setTimeout(act));
}
