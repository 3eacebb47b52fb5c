import { createHash } from "node:crypto";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { toKitAddress } from "../../src/model/deckAddress";
import { listen } from "./sites";
import type { Launch, Tab } from "./tab";

const soon = { timeout: 30_000, interval: 200 };

/** The tests of the single-file deck, opened from a folder, that every browser must pass. */
export function describeKit(name: string, launch: Launch): void {
  describe(`the single-file deck in ${name}`, () => {
    const folder = mkdtempSync(join(tmpdir(), "тренинг (1) "));
    let tab: Tab;
    beforeAll(async () => {
      tab = await launch();
    });
    afterAll(async () => {
      await tab?.close();
      rmSync(folder, { recursive: true });
    });

    test.each(["ru", "en"] as const)(
      "it starts, handles keys, and has live figures: %s",
      async (language) => {
        const file = join(folder, `${language}.html`);
        writeFileSync(file, withListener(readFileSync(`dist${toKitAddress(language)}`, "utf8")));
        await tab.open(pathToFileURL(file).href);
        await expect.poll(() => tab.read(isShown), soon).toBe(true);
        expect(await tab.read(`document.fonts.check('16px "Golos Text"', "Жq")`)).toBe(true);
        await tab.read(press);
        await expect.poll(() => tab.read("location.hash"), soon).toMatch(/^#\/.+/);
        await tab.read('void (location.hash = "#/finding")');
        await expect.poll(() => tab.read(isLive), soon).toBe(true);
        await tab.read('void (location.hash = "#/map")');
        await expect.poll(() => tab.read(shownId), soon).toBe("map");
        await tab.click('.present a[data-mark="KAZ"]');
        const chosen = `document.querySelector(".present a[aria-current=true]")?.dataset.mark ?? null`;
        await expect.poll(() => tab.read(chosen), soon).toBe("KAZ");
        expect(await tab.read("heard")).toEqual([]);
        expect(await tab.read('performance.getEntriesByType("resource").length')).toBe(0);
      },
    );

    test("the speaker's view controls the deck and follows it after a reload", async () => {
      const file = join(folder, "speaker.html");
      copyFileSync(`dist${toKitAddress("ru")}`, file);
      await tab.open(`${pathToFileURL(file).href}#/opening`);
      await expect.poll(() => tab.read(isShown), soon).toBe(true);
      const speaker = await tab.openWindow(".deck-bar button:nth-of-type(4)");
      const readPlace = () =>
        speaker.read(`document.querySelector(".speaker-controls [role=status]")?.textContent`);
      await expect.poll(readPlace, soon).toMatch(/^Слайд 1 из/);
      for (let step = 0; step < 4; step += 1) await speaker.read(pressForward);
      await expect.poll(() => tab.read(shownId), soon).toBe("finding");
      await tab.read("void location.reload()");
      await expect.poll(() => tab.read(isShown), soon).toBe(true);
      await expect.poll(() => tab.read(shownId), soon).toBe("finding");
      // Until the two windows have reconnected, neither receives the other's key presses.
      await new Promise((done) => setTimeout(done, 1500));
      await tab.read(press);
      await expect.poll(readPlace, soon).toMatch(/^Слайд.3.из.*шаг.2/);
    });
  });
}

const isShown = `document.querySelector(".deck.reveal.ready") !== null`;
const isLive = `document.querySelector(".present .recharts-wrapper") !== null`;
const shownId = `document.querySelector(".present")?.id ?? null`;
const pressForward = `document.querySelector(".speaker-controls .is-next").click()`;
const press = `void document.dispatchEvent(
  new KeyboardEvent("keydown", { key: "ArrowRight", keyCode: 39, bubbles: true }))`;

/** Adds one script to the file and its hash to the file's policy. */
function withListener(html: string): string {
  const hash = `'sha256-${createHash("sha256").update(listen).digest("base64")}'`;
  return html
    .replace("script-src", `$& ${hash}`)
    .replace('<meta name="viewport"', () => `<script>${listen}</script><meta name="viewport"`);
}
