import { open } from "./atlas";
import { findFaults } from "./faults";
import { expect, test } from "./test";

// Text that is still fading in would be measured as half transparent.
test.use({ contextOptions: { reducedMotion: "reduce" } });

/** The default view, and each view with marks of its own. */
const views = [
  "",
  "country/kaz/",
  "country/kaz/?scale=per-thousand",
  "?layout=tiles",
  "country/arm/?lens=survey&layout=tiles",
  "?level=days&lens=status",
  "country/uzb/?level=meeting&event=meeting-abidova&lens=article",
];

for (const [language, folder] of [
  ["Russian", "/"],
  ["English", "/en/"],
] as const) {
  for (const theme of ["light", "dark"] as const) {
    test(`the page passes axe in ${language}, ${theme}`, async ({ page }) => {
      test.setTimeout(90_000);
      const faults: string[] = [];
      for (const view of views) {
        await open(page, `${folder}${view}${view.includes("?") ? "&" : "?"}theme=${theme}`);
        for (const fault of await findFaults(page)) faults.push(`${folder}${view}: ${fault}`);
      }
      expect(faults).toEqual([]);
    });
  }
}
