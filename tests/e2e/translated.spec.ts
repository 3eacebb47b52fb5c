import { readdirSync, readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { type AnyNode, isTag, isText, type ParentNode } from "domhandler";
import { parseDocument } from "htmlparser2";
import { doctor } from "../../src/text/en/doctor";
import { listHeldTexts } from "../heldTexts";
import { expectAlive } from "./atlas";
import { expectShow, slide } from "./deck";
import { choose, kazakhstan, openGallery } from "./gallery";
import { desktop, expect, test } from "./test";
import { readOriginal, translate, translateAtLoad } from "./translator";

test.use(desktop);

test("each text of a built page is alone in its element", () => {
  const pages = readdirSync("dist", { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".html"),
  );
  expect(pages.length).toBeGreaterThan(80);
  const found = pages.flatMap((page) => listMixed(parseDocument(readFileSync(`dist/${page}`, "utf8"))));
  expect([...new Set(found)]).toEqual([]);
});

/** Texts that have siblings; a comment counts too, because React separates two texts by one. */
function listMixed(parent: ParentNode): readonly string[] {
  const children = parent.children.filter((child) => !isText(child) || child.data.trim() !== "");
  const own = children.length > 1 ? children.filter(isText).map(({ data }) => data.trim()) : [];
  return [...own, ...children.filter(isRead).flatMap(listMixed)];
}

const isRead = (node: AnyNode): node is AnyNode & ParentNode =>
  isTag(node) && !["script", "style", "noscript"].includes(node.name);

/** Waits until a page's scripts have hydrated it, for each page. */
const untilAlive: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  "/en/": expectAlive,
  "/en/embed/map/survey/": isLive,
  "/en/embed/growth/kaz/": isLive,
  "/en/embed/people/kaz/": isLive,
  "/en/embed/timeline/": isLive,
  "/en/embed/": isLive,
  "/en/present/": expectShow,
};

async function isLive(page: Page): Promise<void> {
  // An embed hydrates when the reader turns to it.
  await page.mouse.move(5, 5);
  await expect(page.locator("main[data-live]")).toBeVisible();
}

/** React references no text node that a translator would replace. */
async function expectNoneHeld(page: Page): Promise<void> {
  expect(await page.locator("body").evaluate(listHeldTexts)).toEqual([]);
}

/** No part of the page has failed, and each has its figure. */
async function expectWhole(page: Page): Promise<void> {
  await expect(page.locator("#lost")).toBeHidden();
  await expect(page.locator("#map .map-canvas svg").first()).toBeVisible();
  await expect(page.locator("#map .map-legend li").first()).toBeVisible();
  await expect(page.locator("#growth .growth-sheet svg").first()).toBeVisible();
  await expect(page.locator("#people .people-room svg").first()).toBeAttached();
  await expect(page.locator("#timeline .timeline-form").first()).toBeAttached();
}

for (const [address, waitUntilAlive] of Object.entries(untilAlive)) {
  test(`${address} hydrates when it is translated before`, async ({ page }) => {
    await translateAtLoad(page);
    await page.goto(`.${address}`);
    await waitUntilAlive(page);
    await expect(page.locator("html")).toHaveAttribute("lang", "kk");
    await expect(page.locator("#lost")).toBeHidden();
    await expect(page.locator("body").locator("svg, ol, ul").filter({ visible: true }).first()).toBeVisible();
  });
}

test("a choice on a translated page updates its text and loses no figure", async ({ page }) => {
  await page.goto("./en/");
  await expectAlive(page);
  await expectNoneHeld(page);
  await translate(page);
  expect(await page.locator(".languages").innerText()).not.toContain("¤");
  const read = (part: string) => () => readOriginal(page.locator(part));
  const status = (figure: string) => page.locator(`#${figure} [role=status].visually-hidden`);

  await page.locator("#map").getByRole("slider", { name: "Year" }).fill("2021");
  await expect.poll(read("#map-title")).toContain("2021");
  await expect(status("map")).toContainText("2021");
  await choose(page.locator("#map"), "Survey");
  await expect.poll(read("#map .map-legend")).toContain("adults");
  expect(await read("#map .map-legend")()).not.toContain("residents");
  await expect.poll(read("#map [role=status].visually-hidden")).toContain("Survey");
  await expectWhole(page);

  await page.locator(".panel").getByRole("link", { name: "Armenia" }).click();
  await expect.poll(read(".panel h3")).toBe("Armenia");
  await expect.poll(read("#growth-title")).toContain("Armenia");
  await page.locator(".panel-back").click();
  await page.locator(".panel").getByRole("link", { name: "Kazakhstan" }).click();
  await expect.poll(read("#growth-title")).toContain("Kazakhstan");
  await expectWhole(page);

  await choose(page.locator("#growth"), "Per 1,000 residents");
  await expect.poll(read("#growth [role=status].visually-hidden")).toContain("per 1,000 residents");
  await choose(page.locator("#growth"), "People");
  const others = page.locator("#growth").getByRole("switch");
  for (const isOn of [false, true]) {
    await others.setChecked(isOn);
    await expect(page.getByText(/Hollow|¤Hollow/)).toHaveCount(isOn ? 1 : 0);
  }
  await choose(page.locator("#people"), "2022");
  await expect.poll(read("#people [role=status].visually-hidden")).toContain("2022");
  await expectWhole(page);

  for (const [level, words] of [
    ["Days", "days of the forum"],
    ["Meeting", "order of the meeting"],
    ["Years", "Years are shown"],
  ] as const) {
    await choose(page.locator("#timeline"), level);
    await expect.poll(read("#timeline [role=status].visually-hidden")).toContain(words);
    await expectWhole(page);
  }
  await page.locator(".others-countries summary").first().click();
  await expect(page.locator(".others-countries details[open] li").first()).toBeVisible();
});

test("the translated slides advance, and so does the speaker's view", async ({ page }) => {
  await page.goto("./en/present/");
  await expectShow(page);
  await expectNoneHeld(page);
  await translate(page);
  for (let press = 0; press < 8; press += 1) await page.keyboard.press("PageDown");
  await expect(page.locator(".deck-count")).not.toHaveText(/^1 /);
  await expect(slide(page)).toBeVisible();

  await page.goto("./en/present/?speaker");
  await expect(page.locator(".speaker-clock")).toBeVisible();
  await expectNoneHeld(page);
  await translate(page);
  const notes = page.locator(".speaker-notes");
  const before = await readOriginal(notes);
  for (let press = 0; press < 3; press += 1) await page.locator(".is-next").click();
  await expect.poll(() => readOriginal(notes)).not.toBe(before);
  await page.locator(".speaker-clock").getByRole("button").first().click();
  await expect.poll(() => readOriginal(page.locator(".speaker-pace"))).toContain("paused");
});

test("the translated gallery shows the choice, and the doctor the pasted code", async ({ page }) => {
  await openGallery(page, kazakhstan);
  await expect(page.locator(".preview-size")).toBeVisible();
  await expectNoneHeld(page);
  await translate(page);
  await page.getByRole("button", { name: "360", exact: true }).click();
  await expect.poll(() => readOriginal(page.locator(".preview-size"))).toContain("a width of 360 px");
  const about = page.locator(".snippet-about");
  const before = await readOriginal(about);
  await page.locator(".snippet-panel").getByRole("radio").nth(1).check();
  await expect.poll(() => readOriginal(about)).not.toBe(before);

  await page.goto("./en/embed/doctor/");
  await isLive(page);
  await expectNoneHeld(page);
  await translate(page);
  const field = page.getByRole("textbox").first();
  await field.fill('<iframe src="http://atlas.example/embed/nothing/"></iframe>');
  await expect(page.locator(".finding").first()).toBeVisible();
  await field.fill("");
  await expect(page.locator(".finding")).toHaveCount(0);
  await expect.poll(() => readOriginal(page.locator(".doctor"))).toContain(doctor.empty);
});
