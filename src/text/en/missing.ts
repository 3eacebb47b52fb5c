/** Messages of the line about scripts that failed to load. */
export const missing = {
  part: "Part of this page did not load: the figures are shown, but their controls do not work.",
  version: "A new version of the atlas is out.",
  browser: "This browser is too old for the controls. All figures and numbers are shown.",
  link: "Links do not open here. Copy this address:",
  load: "Load it",
};
