/** Enters or leaves full screen. */
export async function toggleFullscreen(): Promise<void> {
  try {
    if (document.fullscreenElement === null) await document.documentElement.requestFullscreen();
    else await document.exitFullscreen();
  } catch {
    // Unsupported on a phone, or not allowed in a frame: the slides keep the size of the window.
  }
}
