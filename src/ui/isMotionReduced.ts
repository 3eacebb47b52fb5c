/** Whether motion is reduced, by the reader's system or, for an embed, by its host. */
export function isMotionReduced(): boolean {
  return (
    matchMedia("(prefers-reduced-motion: reduce)").matches ||
    document.documentElement.dataset.motion === "reduce"
  );
}
