import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type SnippetFacts, writeElement, writeFrame } from "../../src/embed/snippets";
import type { SnippetTable } from "../../src/embed/snippetTable";
import { type Sites, serveSites } from "./sites";
import { findFrame, type Launch, type Place, type Tab } from "./tab";

const { script, embeds }: SnippetTable = JSON.parse(readFileSync("dist/embed/snippets.json", "utf8"));

const soon = { timeout: 30_000, interval: 200 };

/** The tests that every browser must pass: the page, and each snippet on a partner's page, as a webmaster pastes it. */
export function describeSmoke(name: string, launch: Launch): void {
  describe(name, () => {
    let sites: Sites;
    let tab: Tab;
    beforeAll(async () => {
      sites = await serveSites();
      tab = await launch();
    });
    afterAll(async () => {
      await tab?.close();
      sites?.close();
    });

    const facts = (address: string) => toFacts(sites.atlas, address);
    const expectSilence = async (place?: Place) => expect(await tab.read("heard", place)).toEqual([]);

    test("the page draws its figures, and a country can be selected", async () => {
      await tab.open(sites.atlas);
      for (const figure of ["growth", "people", "map", "timeline"]) {
        await tab.read(`document.getElementById("${figure}").scrollIntoView({ behavior: "instant" })`);
        await expect.poll(() => tab.read(countMarks(`#${figure}`)), soon).toBeGreaterThan(8);
      }
      await tab.read('document.getElementById("map").scrollIntoView({ behavior: "instant" })');
      await expect.poll(() => tab.read('"live" in document.querySelector("#map").dataset'), soon).toBe(true);
      await tab.click('.map-stage a[data-mark="KAZ"]');
      const heading = 'document.querySelector("aside h3").textContent';
      await expect.poll(() => tab.read(heading), soon).toBe("Казахстан");
      expect(await tab.read("location.pathname")).toBe("/country/kaz/");
      await expectSilence();
    });

    test("a frame without a host script fits its content", async () => {
      await tab.open(sites.publish(writeFrame(facts("/embed/growth/kaz/"))));
      await expect.poll(() => tab.read(countMarks("#growth"), "frame"), soon).toBeGreaterThan(8);
      expect(await tab.read(scrolled, "frame")).toEqual([0, 0]);
      await expectSilence();
      await expectSilence("frame");
    });

    test("the element follows the height of its content in both directions", async () => {
      await tab.open(sites.publish(writeElement(facts("/embed/growth/kaz/"), script)));
      const start = await settle();
      await tab.click("details.figure-table summary", "frame");
      await expect.poll(readFrame, soon).toBeGreaterThan(start + 40);
      const opened = await settle();
      await tab.click("details.figure-table summary", "frame");
      await expect.poll(readFrame, soon).toBeLessThan(opened - 40);
      await settle();
      await expectSilence();
      await expectSilence("frame");
    });

    test("a map without an origin is drawn, fits, and hydrates", async () => {
      await tab.open(sites.publish(writeElement(facts("/en/embed/map/redcross/"), script, true)));
      expect(await settle()).toBeLessThan(1500);
      expect(await tab.read("origin", "frame")).toBe("null");
      await tab.click('.is-desk a[data-mark="KAZ"]', "frame");
      const chosen = "document.querySelector('a[aria-current=true]')?.dataset.mark ?? null";
      await expect.poll(() => tab.read(chosen, "frame"), soon).toBe("KAZ");
      await expectSilence();
      await expectSilence("frame");
    });

    test("an embed that may not run scripts is complete", async () => {
      const snippet = writeFrame(facts("/en/embed/timeline/"));
      const silent = snippet.replace(/sandbox="[^"]*"/, 'sandbox="allow-same-origin"');
      await tab.open(sites.publish(silent, "atlas"));
      const within = "frames[0].document";
      await expect.poll(() => tab.read(countMarks("#timeline", within)), soon).toBeGreaterThan(8);
      expect(await tab.read("frames[0].heard === undefined")).toBe(true);
      expect(await tab.read(scrolled.replaceAll("document.", `${within}.`))).toEqual([0, 0]);
    });

    test("a frame with an unknown address says so and links to the atlas", async () => {
      const lost = `<iframe width="280" height="160" src="${sites.atlas}en/embed/pie/"></iframe>`;
      await tab.open(sites.publish(lost));
      const links =
        '[...document.querySelectorAll("a")].map(({ pathname, target }) => pathname + " " + target)';
      const expected = ["/en/ _blank", "/en/embed/ _blank"];
      await expect.poll(() => tab.read(links, "frame"), soon).toEqual(expected);
      expect(await tab.read(scrolled, "frame")).toEqual([0, 0]);
    });

    const readFrame = async () =>
      Number(await tab.read(`(${findFrame})?.getBoundingClientRect().height ?? 0`));
    /** Waits until the frame is as high as its content. Returns the height. */
    const settle = async () => {
      await expect.poll(readFrame, soon).toBeGreaterThan(0);
      const content = 'Math.ceil(document.querySelector("main.embed")?.getBoundingClientRect().height ?? -1)';
      const spare = async () => (await readFrame()) - Number(await tab.read(content, "frame"));
      await expect.poll(spare, soon).toBe(0);
      return readFrame();
    };
  });
}

/** An expression for the number of a figure's marks that have a size. */
function countMarks(selector: string, within = "document"): string {
  const marks = `${selector} svg :is(path, circle, rect, line, text)`;
  return `[...${within}.querySelectorAll("${marks}")].filter((mark) => {
    const { width, height } = mark.getBoundingClientRect();
    return width + height > 2;
  }).length`;
}

/** The scrollable distance of a document in both directions. */
const scrolled = `[document.documentElement.scrollWidth - document.documentElement.clientWidth,
  document.documentElement.scrollHeight - document.documentElement.clientHeight]`;

function toFacts(site: string, address: string): SnippetFacts {
  const embed = embeds[address];
  if (embed === undefined) throw new Error(`the build has no ${address}`);
  return {
    ...{ site, address, picture: embed.picture, height: embed.heights.full },
    pageAddress: "/",
    title: "Volunteers",
    source: "Source",
  };
}
