import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type { Config } from "dompurify";
import { readBoth } from "./gallery";
import { test } from "./partner";
import { expect } from "./test";

const purify = readFileSync(createRequire(import.meta.url).resolve("dompurify/dist/purify.min.js"), "utf8");

/**
 * How content systems sanitize the HTML of an author without the right to raw HTML. WordPress keeps these tags
 * (`wp_kses_post`) and the text inside the tags that it removes.
 */
const cleaners = {
  DOMPurify: {},
  WordPress: {
    ALLOWED_TAGS: ["#text", "a", "div", "figcaption", "figure", "img", "p"],
    FORBID_CONTENTS: [],
  },
} satisfies Record<string, Config>;

/** The HTML that a sanitizer leaves. */
async function clean(page: Page, html: string, cleaner: keyof typeof cleaners): Promise<string> {
  // A blank page has no content security policy; the site's policy would block inline styles in the HTML.
  await page.goto("about:blank");
  await page.evaluate(purify);
  return page.evaluate(`DOMPurify.sanitize(${JSON.stringify(html)}, ${JSON.stringify(cleaners[cleaner])})`);
}

for (const cleaner of ["DOMPurify", "WordPress"] as const) {
  for (const kind of ["frame", "element"] as const) {
    test(`${cleaner} keeps the picture, link and source of the ${kind} and leaves no gap`, async ({
      page,
      partner,
    }) => {
      const snippet = (await readBoth(page, "growth/kaz/", "/en/"))[kind];
      const left = await clean(page, snippet, cleaner);
      expect(left).not.toMatch(/<(iframe|cis-|script|noscript)/);
      await page.goto(partner.publish(left));
      const picture = page.getByRole("img", { name: /1\.85/ });
      await expect(picture).toBeVisible();
      await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(1840);
      await expect(page.getByText(/^Sources?: /)).toBeVisible();
      const room = await page.evaluate(() => {
        const [img, below] = [document.querySelector("img"), document.getElementById("below")];
        return (below?.getBoundingClientRect().top ?? 0) - (img?.getBoundingClientRect().bottom ?? 0);
      });
      expect(room).toBeLessThan(100);
      await picture.click();
      await expect(page).toHaveURL(/\/en\/country\/kaz\//);
    });
  }
}

test("the doctor reports an account that strips frames and offers the picture", async ({ page }) => {
  const { frame } = await readBoth(page, "growth/kaz/", "/en/");
  const left = await clean(page, frame, "DOMPurify");
  await page.goto("./en/embed/doctor/");
  await page.getByRole("textbox", { name: "Figure code or page HTML" }).fill(left);
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await expect(page.getByText("The frame was stripped and its picture is left")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Corrected code" })).toHaveValue(/^<figure[^<]*<a[^<]*<img/);
});

test("the picture in an element is loaded only when it is in view", async ({ page, partner }) => {
  const { element } = await readBoth(page, "growth/kaz/", "/en/");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  const far = `<div style="height:9000px"></div>${element.replace(/<script[\s\S]*/, "")}`;
  await page.goto(partner.publish(far));
  await page.waitForLoadState("networkidle");
  expect(asked.filter((path) => path.endsWith(".png"))).toEqual([]);
  await page.getByRole("img", { name: /1\.85/ }).scrollIntoViewIfNeeded();
  await expect.poll(() => asked.filter((path) => path.endsWith(".png"))).toHaveLength(1);
});

test("a frame does not load its fallback picture", async ({ page, partner }) => {
  const { frame } = await readBoth(page, "growth/kaz/", "/en/");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(partner.publish(frame));
  await expect(page.frameLocator("iframe").getByRole("heading").first()).toBeVisible();
  await page.waitForLoadState("networkidle");
  expect(asked.filter((path) => path.endsWith("figure.png"))).toEqual([]);
});
