import type { FrameLocator } from "@playwright/test";
import { choose, code, kazakhstan, openGallery, readCode, survey2017 } from "./gallery";
import { expectFitting, frameOf, test } from "./partner";
import { expect } from "./test";

/** The space below a frame's figure, in pixels; negative when the figure is cut off. */
const spareIn = (frame: FrameLocator) =>
  frame.locator("html").evaluate(() => {
    const { bottom = 0 } = document.querySelector("main")?.getBoundingClientRect() ?? {};
    return Math.round(innerHeight - bottom);
  });

test.describe("a gallery snippet works as pasted:", () => {
  test("the frame", async ({ page, partner }) => {
    const { snippet } = await readCode(page, survey2017, "Без скрипта");
    await page.goto(partner.publish(snippet));
    const frame = page.frameLocator("iframe");
    await expect(frame.getByRole("heading").first()).toContainText(/36\s%/);
    await expect(page.getByTitle(/36\s%/)).toBeVisible();
    await expect(page.getByRole("link", { name: /^Источники?: / })).toHaveAttribute(
      "href",
      /\/\?lens=survey&year=2017#map$/,
    );
    await expect.poll(() => spareIn(frame)).toBeGreaterThanOrEqual(0);
  });

  test("the element", async ({ page, partner }) => {
    const { snippet } = await readCode(page, kazakhstan, "With a script");
    await page.goto(partner.publish(snippet));
    await expectFitting(page);
    await expect(frameOf(page)).toHaveAttribute("title", /1\.85/);
  });

  test("the picture", async ({ page, partner }) => {
    const { snippet } = await readCode(page, survey2017, "Картинка");
    await page.goto(partner.publish(snippet));
    const picture = page.getByRole("img", { name: /43\s%/ });
    await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(1888);
    await picture.click();
    await expect(page).toHaveURL(/\/\?lens=survey#map$/);
  });

  test("Markdown and BB code link to an existing picture and page", async ({ page, request }) => {
    for (const kind of ["Markdown", "BB-код"]) {
      const { snippet, asked } = await readCode(page, survey2017, kind);
      expect(asked).toBe("");
      const addresses = [...snippet.matchAll(/https?:[^\]>[]+/g)].map(([address]) => address);
      expect(addresses.length, snippet).toBe(2);
      for (const address of addresses) expect((await request.get(address)).status(), address).toBe(200);
    }
  });
});

test.describe("on a page whose policy allows only what the gallery lists", () => {
  // The browser logs each inline style that the policy blocks, and nothing else.
  test.use({ expectedNoise: /inline style/ });

  test("the frame is visible, as high as its attribute", async ({ page, partner }) => {
    const { snippet, asked } = await readCode(page, survey2017, "Без скрипта");
    const strict = `default-src 'none'; ${asked} data:`;
    await page.goto(partner.publish(snippet, { "content-security-policy": strict }));
    await expect(page.frameLocator("iframe").getByRole("heading").first()).toContainText(/36\s%/);
    const frame = page.locator("iframe");
    const height = await frame.evaluate((one: HTMLIFrameElement) => one.clientHeight);
    expect(height).toBe(Number(await frame.getAttribute("height")));
  });

  test("the element is visible, as high as its figure", async ({ page, partner }) => {
    const { snippet, asked } = await readCode(page, kazakhstan, "With a script");
    const strict = `default-src 'none'; ${asked} data:`;
    await page.goto(partner.publish(snippet, { "content-security-policy": strict }));
    await expectFitting(page);
  });

  test("the picture is visible", async ({ page, partner }) => {
    const { snippet, asked } = await readCode(page, kazakhstan, "Picture");
    const strict = `default-src 'none'; ${asked} data:`;
    await page.goto(partner.publish(snippet, { "content-security-policy": strict }));
    const width = () => page.getByRole("img").evaluate((img: HTMLImageElement) => img.naturalWidth);
    await expect.poll(width).toBe(1840);
  });
});

test("with inline styles allowed, the frame fits at any width without console messages", async ({
  page,
  partner,
}) => {
  const { snippet, asked } = await readCode(page, survey2017, "Без скрипта");
  const strict = `default-src 'none'; style-src-attr 'unsafe-inline'; ${asked} data:`;
  await page.goto(partner.publish(snippet, { "content-security-policy": strict }));
  const frame = page.frameLocator("iframe");
  for (const width of [320, 900]) {
    await page.setViewportSize({ width, height: 900 });
    await expect.poll(() => spareIn(frame)).toBeGreaterThanOrEqual(0);
    await expect.poll(() => spareIn(frame)).toBeLessThan(120);
  }
});

test("the preview is the embed itself in its real width and height", async ({ page }) => {
  await openGallery(page, survey2017);
  const frame = page.frameLocator('iframe[title="Предпросмотр"]');
  await expect(frame.getByRole("heading").first()).toContainText(/36\s%/);
  for (const width of ["280", "960"]) {
    await page.getByRole("button", { name: width, exact: true }).click();
    await expect.poll(() => frame.locator("html").evaluate(() => innerWidth)).toBe(Number(width));
    await expect.poll(() => spareIn(frame)).toBeGreaterThanOrEqual(0);
    await expect.poll(() => spareIn(frame)).toBeLessThan(120);
  }
});

test("the copied text equals the displayed code", async ({ page, context, baseURL }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"], {
    origin: new URL(baseURL ?? "").origin,
  });
  await openGallery(page, survey2017);
  for (const kind of ["Без скрипта", "Со скриптом", "Картинка", "Markdown", "BB-код"]) {
    await choose(page, kind);
    await page.getByRole("button", { name: "Скопировать: Код для вставки" }).click();
    await expect(page.getByRole("status").filter({ hasText: "Скопировано" })).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied, kind).toBe(await code(page).inputValue());
  }
});

test("when the browser refuses to copy, the text is selected and a status says so", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await openGallery(page, survey2017);
  await page.getByRole("button", { name: "Скопировать: Код для вставки" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Текст выделен" })).toBeVisible();
  const selected = await code(page).evaluate(({ value, selectionStart, selectionEnd }: HTMLTextAreaElement) =>
    value.slice(selectionStart, selectionEnd),
  );
  expect(selected).toBe(await code(page).inputValue());
});
