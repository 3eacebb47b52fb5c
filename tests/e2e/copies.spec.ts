import type { Page } from "@playwright/test";
import { desktop, expect, test } from "./test";

/** The address prefix of an archive's copies: the address of the original is part of the path. */
const archive = "https://archive.example/web/2026/https://host";

test.use({ origins: [new URL(archive).origin] });

/**
 * Opens an archived copy. The archive rewrites links and sources in markup; requests of scripts resolve against the
 * copy.
 */
async function openCopy(page: Page, address: string, site: string | undefined) {
  const { origin } = new URL(archive);
  await page.route(`${origin}/**`, async (route) => {
    const path = route.request().url().replace(archive, "").replace(origin, "");
    const response = await fetch(new URL(path, site));
    const type = response.headers.get("content-type") ?? "";
    const body = type.startsWith("text/html")
      ? (await response.text()).replace(/ (href|src)="\/(?!\/)/g, ` $1="${archive}/`)
      : Buffer.from(await response.arrayBuffer());
    await route.fulfill({ status: response.status, contentType: type, body });
  });
  await page.goto(archive + address, { waitUntil: "commit" });
}

for (const address of [
  "/en/",
  "/en/country/uzb/",
  "/embed/growth/kaz/",
  "/en/present/?alone",
  "/en/embed/",
]) {
  test(`the archived copy of ${address} shows that page and hydrates as that page`, async ({
    page,
    baseURL,
  }) => {
    await openCopy(page, address, baseURL);
    const read = () =>
      page.evaluate(() => ({
        language: document.documentElement.lang,
        headings: [...document.querySelectorAll("main h2")].map((heading) => heading.textContent),
        address: location.pathname,
      }));
    await page.locator("main h1, main h2").first().waitFor();
    const drawn = await read();
    await page.locator("main").hover();
    await expect(page.locator("[data-live]").first()).toBeAttached();
    expect(await read()).toEqual(drawn);
    expect(drawn.address).toBe(new URL(archive + address).pathname);
  });
}

test.describe("in a viewport with room for slides", () => {
  test.use(desktop);

  test("the archived copy of a deck is shown in its language, from its first slide", async ({
    page,
    baseURL,
  }) => {
    await openCopy(page, "/en/present/", baseURL);
    await expect(page.locator(".slides > .slide.present h2")).toHaveText("Where volunteer numbers come from");
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("en");
  });
});
