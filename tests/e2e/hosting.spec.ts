import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve } from "../../build/serve.mjs";
import heights from "../../src/embed/heights.json" with { type: "json" };
import { test as base, expect } from "./test";
import { type Answer, walkLinks } from "./walkLinks";

/** The origin that the build is configured for; here the local server answers in its place. */
const origin = "https://atlas.example";

/** The site, built for a sub-path of that origin and served there. */
const test = base.extend<object, { site: string }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a pattern
    async ({}, use) => {
      const dist = mkdtempSync(join(tmpdir(), "atlas-hosted-"));
      execFileSync(
        process.execPath,
        ["node_modules/vite/bin/vite.js", "build", "--base=/atlas/", `--outDir=${dist}`, "--emptyOutDir"],
        { env: { ...process.env, ORIGIN: origin }, stdio: ["ignore", "ignore", "inherit"] },
      );
      const { address, close } = await serve({ dist, port: 0, base: "/atlas/" });
      await use(address);
      close();
      rmSync(dist, { recursive: true });
    },
    { scope: "worker", timeout: 180_000 },
  ],
  baseURL: ({ site }, use) => use(site),
});

// In one worker, so that the site is built once.
test.describe.configure({ mode: "default" });

const types: readonly (readonly [ending: RegExp, type: string])[] = [
  [/\/$/, "text/html"],
  [/\.html$/, "text/html"],
  [/\.js$/, "text/javascript"],
  [/\.css$/, "text/css"],
  [/\.woff2$/, "font/woff2"],
  [/\.svg$/, "image/svg+xml"],
  [/\.png$/, "image/png"],
  [/\.json$/, "application/json"],
  [/\.xml$/, "text/xml"],
  [/\.txt$/, "text/plain"],
  [/\.csv$/, "text/csv"],
  [/\.webmanifest$/, "application/manifest+json"],
];

function expectedType(address: string): string | undefined {
  return types.find(([ending]) => ending.test(address))?.[1];
}

test("under a sub-path every link, script, style, picture, font and translation is found", async ({
  site,
}) => {
  const read = async (address: string): Promise<Answer> => {
    const response = await fetch(address, { redirect: "manual" });
    const text = (await response.text()).replaceAll(origin, new URL(site).origin);
    return { address, status: response.status, headers: response.headers, text };
  };
  const embeds = Object.keys(heights).map((address) => address.slice(1));
  const guides = ["embed/", "en/embed/", "embed/doctor/", "en/embed/doctor/"];
  const starts = ["", "en/", "robots.txt", "sitemap.xml", ...guides, ...embeds].map((path) => site + path);
  const { answers, lostAnchors } = await walkLinks(starts, read);

  expect(lostAnchors).toEqual([]);
  expect(
    answers
      .filter(({ status, headers, address }) => {
        const type = headers.get("content-type")?.split(";")[0];
        return status !== 200 || type !== expectedType(address);
      })
      .map(({ address, status, headers }) => `${address}: ${status} ${headers.get("content-type")}`),
  ).toEqual([]);

  for (const { address, headers } of answers) {
    const isOpen = headers.get("cross-origin-resource-policy") === "cross-origin";
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy.includes("frame-ancestors 'self'"), address).toBe(!isOpen);
    expect(headers.get("cache-control"), address).not.toBeNull();
  }
  const pages = answers.filter(({ address }) => address.endsWith("/"));
  const isEmbed = ({ address }: Answer) => embeds.includes(address.slice(site.length));
  expect(pages.filter((page) => !isEmbed(page)).length).toBeGreaterThanOrEqual(26);
  for (const page of pages) {
    const policy = page.headers.get("content-security-policy");
    expect(policy?.includes("frame-ancestors 'self'"), page.address).toBe(!isEmbed(page));
    expect(policy, page.address).not.toContain("unsafe");
    expect(page.text, page.address).not.toMatch(/\sstyle="/);
    const canonical = isEmbed(page) ? page.address.replace(/embed\/.*/, "") : page.address;
    expect(page.text, page.address).toContain(`<link rel="canonical" href="${canonical}`);
  }
  const assets = answers.filter(({ address }) => address.startsWith(`${site}assets/`));
  expect(assets.length).toBeGreaterThan(4);
  for (const { address, headers } of assets) {
    expect(headers.get("cache-control"), address).toContain("immutable");
  }
});

for (const path of ["./", "./en/", "./country/kaz/", "./en/country/uzb/?lens=survey"]) {
  test(`under a sub-path ${path} hydrates within its policy`, async ({ page, site }) => {
    await page.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
        console.error(`policy: ${violatedDirective} ${blockedURI}`);
      });
    });
    await page.goto(path);
    for (const id of ["growth", "people", "map", "timeline"])
      await page.locator(`#${id}`).scrollIntoViewIfNeeded();
    await page.waitForLoadState("networkidle");
    await page.getByRole("radio", { name: /^(Тёмная|Dark)$/ }).check({ force: true });
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    expect(page.url().startsWith(site)).toBe(true);
  });
}

test("an unknown address answers 404 and still shows the atlas", async ({ context, site }) => {
  // Not the fixture's page: the browser logs the 404 on the console.
  const page = await context.newPage();
  const response = await page.goto(`${site}en/nowhere/at/all/`);
  expect(response?.status()).toBe(404);
  expect(response?.headers()["content-security-policy"]).toContain("frame-ancestors 'self'");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test("without scripts, an unknown address shows a link to the atlas in each language", async ({
  browser,
  site,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${site}nowhere`);
  await expect(page.getByText(/Такой\sстраницы в\sатласе нет\./)).toBeVisible();
  await page.getByRole("link", { name: "CIS Volunteering Atlas" }).click();
  expect(page.url()).toBe(`${site}en/`);
});
