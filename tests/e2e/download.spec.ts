import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { dsvFormat } from "d3";
import { mapRegion, open, toWords } from "./atlas";
import { expect, test } from "./test";

/** Follows a download link. Returns the suggested file name and the content. */
async function save(page: Page, link: Locator) {
  const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** The size of a PNG in its own pixels, from its first chunk. */
function readPngSize(bytes: Buffer): readonly [number, number] {
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const fileLink = (from: Page | Locator, name: "CSV" | "SVG" | "PNG") => from.getByRole("link", { name });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("a reader saves the values of the chart, including those of the article", async ({ page }) => {
      await page.goto("./");
      const { name, bytes } = await save(page, fileLink(page, "CSV").first());
      expect(name).toBe("cis-volunteering-growth.csv");
      const text = bytes.toString();
      expect(text.startsWith("\uFEFF")).toBe(true);
      const said = dsvFormat(";")
        .parse(text.slice(1))
        .filter(
          (row) =>
            toWords(row["Кто сказал"] ?? "") === "Исполнительный комитет СНГ, со слов Наурыза Елемесова",
        );
      const volunteers = said.filter((row) => row["Код показателя"] === "volunteers");
      expect(volunteers.map((row) => [row.С, row.Значение, toWords(row["Слова источника"] ?? "")])).toEqual([
        ["2022", "130000", "в 2022 году их было 130 тысяч"],
        ["2023", "240000", "годом позже — уже 240 тысяч"],
      ]);
    });

    test("a reader saves the picture of an embed", async ({ page }) => {
      await page.goto("./en/embed/map/survey/");
      const { name, bytes } = await save(page, fileLink(page, "PNG"));
      expect(name).toBe("cis-volunteering-en-map-survey.png");
      const [width, height] = readPngSize(bytes);
      expect(width).toBe(2 * 944);
      expect(height).toBeGreaterThan(800);
    });

    test("a figure links to the gallery with that figure selected", async ({ page }) => {
      await page.goto("./country/kaz/");
      const href = await page.getByRole("link", { name: "Встроить" }).first().getAttribute("href");
      await page.goto(href ?? "");
      await expect(page).toHaveURL(/\/embed\/\?view=growth%2Fkaz%2F$/);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    });
  });
}

test.describe("a picture is offered only when it shows the current view", () => {
  for (const [address, count] of [
    ["./embed/map/redcross/", 1],
    ["./embed/map/redcross/?year=2023&country=kaz", 1],
    ["./embed/map/redcross/?year=2018", 0],
    ["./embed/map/survey/?layout=tiles", 0],
    ["./embed/growth/kaz/?year=2022", 1],
    ["./embed/growth/kaz/?scale=per-thousand", 0],
    ["./embed/growth/kaz/?others=false", 0],
    ["./embed/timeline/?event=forum", 1],
    ["./embed/timeline/?level=days", 0],
  ] as const) {
    test(`${address} has ${count === 1 ? "one" : "none"}`, async ({ page }) => {
      await page.goto(address);
      await page.mouse.move(150, 200);
      await expect(page.locator("main[data-live]")).toBeVisible();
      await expect(fileLink(page, "PNG")).toHaveCount(count);
      await expect(fileLink(page, "SVG")).toHaveCount(count);
      await expect(fileLink(page, "CSV")).toHaveCount(1);
    });
  }

  test("the map's download links are hidden for another year and return with the latest", async ({
    page,
  }) => {
    await open(page, "/");
    const region = mapRegion(page);
    await region.getByRole("slider").fill("2018");
    await expect(fileLink(region, "PNG")).toHaveCount(0);
    await region.getByRole("slider").fill("2023");
    await expect(fileLink(region, "PNG")).toHaveCount(1);
  });
});

test("the printed page has no download links", async ({ page }) => {
  await page.goto("./embed/timeline/");
  await page.emulateMedia({ media: "print" });
  await expect(fileLink(page, "CSV")).toBeHidden();
});

test("each link is large enough for touch and fits on one line of the narrowest frame", async ({ page }) => {
  await page.setViewportSize({ width: 280, height: 700 });
  await page.goto("./embed/map/redcross/");
  const boxes = await page.locator(".figure-actions a").evaluateAll((links) =>
    links.map((link) => {
      const { top, width, height } = link.getBoundingClientRect();
      return { top, width, height };
    }),
  );
  expect(boxes).toHaveLength(4);
  expect(new Set(boxes.map(({ top }) => top)).size).toBe(1);
  expect(Math.min(...boxes.flatMap(({ width, height }) => [width, height]))).toBeGreaterThanOrEqual(24);
});
