/** Gives the window the whole screen, or takes it back. */
export async function toggleFullscreen(): Promise<void> {
  try {
    if (document.fullscreenElement === null) await document.documentElement.requestFullscreen();
    else await document.exitFullscreen();
  } catch {
    // A phone, or a frame that may not: the slides stay as large as the window.
  }
}
