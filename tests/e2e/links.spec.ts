import type { Page } from "@playwright/test";
import { test } from "./partner";
import { expect } from "./test";

const linkOf = (page: Page) => page.frameLocator("iframe").locator(".figure-footer a[href^=http]").first();

const toFrame = (address: string, sandbox: string) =>
  `<iframe src="${address}" sandbox="${sandbox}" width="600" height="900"></iframe>`;

for (const [path, words] of [
  ["embed/growth/kaz/", /Ссылки отсюда не\sоткрыть/],
  ["en/embed/timeline/", /Links do not\sopen here/],
] as const) {
  test.describe(`${path} in a sandbox that forbids new windows`, () => {
    // The browser itself logs each blocked window.
    test.use({ expectedNoise: /Blocked opening/ });

    test("a link shows its address to copy", async ({ page, site, partner }) => {
      await page.goto(partner.publish(toFrame(site + path, "allow-scripts")), { waitUntil: "networkidle" });
      const href = await linkOf(page).getAttribute("href");
      await linkOf(page).click();
      const line = page.frameLocator("iframe").locator("#lost");
      await expect(line).toContainText(words);
      await expect(line.getByRole("textbox")).toHaveValue(href ?? "");
      await expect(line.getByRole("textbox")).toBeFocused();
      await line.getByRole("textbox").click();
      await expect(line.getByRole("textbox")).toHaveValue(href ?? "");
      await page.keyboard.press("Escape");
      await expect(line).toBeHidden();
      await expect(linkOf(page)).toBeFocused();
    });

    test("each download link does so too", async ({ page, site, partner }) => {
      await page.goto(partner.publish(toFrame(site + path, "allow-scripts")), { waitUntil: "networkidle" });
      const files = page.frameLocator("iframe").locator("a[download]");
      const line = page.frameLocator("iframe").locator("#lost");
      expect(await files.allTextContents()).toEqual(["CSV", "SVG", "PNG"]);
      for (const file of await files.all()) {
        const address = new URL((await file.getAttribute("href")) ?? "", site).href;
        await file.click();
        await expect(line.getByRole("textbox")).toHaveValue(address);
        await page.keyboard.press("Escape");
        await expect(line).toBeHidden();
      }
    });
  });
}

/** Opens a partner's page with a sandboxed frame. Returns the frame's message line and its first download link. */
async function openFrame(page: Page, host: string) {
  await page.goto(host, { waitUntil: "networkidle" });
  const frame = page.frameLocator("iframe");
  return { file: frame.locator("a[download]").first(), line: frame.locator("#lost") };
}

test("a frame with its own origin downloads files as usual", async ({ page, site, partner }) => {
  const sandbox = "allow-scripts allow-same-origin allow-downloads";
  const host = partner.publish(toFrame(`${site}en/embed/timeline/`, sandbox));
  const { file, line } = await openFrame(page, host);
  const [download] = await Promise.all([page.waitForEvent("download"), file.click()]);
  expect(download.suggestedFilename()).toMatch(/\.csv$/);
  await expect(line).toBeHidden();
});

test("in a sandbox without an origin that allows new windows, a file opens in a new one", async ({
  page,
  context,
  site,
  partner,
}) => {
  const sandbox = "allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads";
  const host = partner.publish(toFrame(`${site}en/embed/timeline/`, sandbox));
  const { file, line } = await openFrame(page, host);
  // A window whose file is downloaded closes again.
  await Promise.all([context.waitForEvent("page"), file.click()]);
  await expect(line).toBeHidden();
});

test.describe("in a sandbox that allows new windows", () => {
  // The opened page is not connected to the test and is checked by its address only.
  test.use({ expectedNoise: /left the site: https:\/\/cis\.minsk\.by/ });

  test("a link opens in a new window without access to its opener", async ({
    page,
    context,
    site,
    partner,
  }) => {
    await context.route("https://cis.minsk.by/**", (route) => route.fulfill({ body: "the source" }));
    const sandbox = "allow-scripts allow-popups allow-popups-to-escape-sandbox";
    await page.goto(partner.publish(toFrame(`${site}embed/growth/kaz/`, sandbox)), {
      waitUntil: "networkidle",
    });
    const [opened] = await Promise.all([context.waitForEvent("page"), linkOf(page).click()]);
    await expect(opened).toHaveURL((await linkOf(page).getAttribute("href")) ?? "");
    expect(await opened.evaluate(() => window.opener)).toBeNull();
  });
});
