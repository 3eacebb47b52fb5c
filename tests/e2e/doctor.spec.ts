import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import { doctor } from "../../src/text/en/doctor";
import { test } from "./partner";
import { expect } from "./test";

const { findings } = doctor;

// Text that is still fading in would be measured as half transparent.
test.use({ contextOptions: { reducedMotion: "reduce" } });

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const field = (page: Page) => page.getByLabel(doctor.fields.html);
const headersField = (page: Page) => page.getByLabel(doctor.fields.headers);
const verdict = (page: Page) => page.getByRole("status").first();
const titles = (page: Page) => page.locator(".finding h3");
const mended = (page: Page) => page.locator(".remedy textarea");

async function open(page: Page, address = "en/embed/doctor/"): Promise<void> {
  await page.goto(`./${address}`);
  await expect(page.locator("main[data-live] .doctor")).toBeVisible();
}

async function paste(page: Page, html: string, headers = ""): Promise<void> {
  await field(page).fill(html);
  await headersField(page).fill(headers);
  await page.getByRole("button", { name: "Check", exact: true }).click();
}

const rights = "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads";

/** The frame that the doctor writes for one with an address and no other attributes. */
async function writeFrame(page: Page, site: string, address: string): Promise<string> {
  await paste(page, `<iframe src="${site}${address}"></iframe>`);
  await expect.poll(() => mended(page).inputValue()).toContain(`src="${site}${address}`);
  return mended(page).inputValue();
}

test.describe("when the doctor's script fails to load", () => {
  test.use({ expectedNoise: /ERR_FAILED|dynamically imported module/ });

  test("the page says that its example did not load, and shows it on retry", async ({ page }) => {
    await open(page);
    await page.route(/\.js$/, (route) => route.abort());
    await page.getByRole("button", { name: doctor.example }).click();
    await expect(verdict(page)).toHaveText(doctor.failed.lead);
    await page.unroute(/\.js$/);
    await page.getByRole("button", { name: doctor.failed.again }).click();
    await expect(verdict(page)).toHaveText(doctor.verdicts.broken);
  });
});

test("an empty form explains its purpose and offers an example", async ({ page }) => {
  await open(page);
  await expect(verdict(page)).toHaveText(doctor.empty);
  await page.getByRole("button", { name: doctor.example }).click();
  await expect(verdict(page)).toHaveText(doctor.verdicts.broken);
  await expect(titles(page).first()).toHaveText(findings["height-cut"].title);
  await page.getByRole("button", { name: doctor.clear }).click();
  await expect(verdict(page)).toHaveText(doctor.empty);
  await expect(field(page)).toHaveValue("");
});

test("the doctor finds no fault in the frame it has corrected", async ({ page, site }) => {
  await open(page);
  const frame = await writeFrame(page, site, "en/embed/map/survey/?theme=dark&amp;country=uzb");
  expect(frame).toContain("?theme=dark&amp;country=uzb");
  await paste(page, `<!doctype html><body>${frame}`);
  await expect(verdict(page)).toHaveText(doctor.verdicts.none);
  await expect(mended(page)).toHaveCount(0);
});

test("the doctor answers while the reader types", async ({ page, site }) => {
  await open(page);
  await field(page).fill(`<iframe src="${site}embed/timeline/"></iframe>`);
  await expect(titles(page).filter({ hasText: findings["no-title"].title })).toBeVisible();
});

for (const [fault, break_] of [
  [findings["odd-quotes"].title, (html: string) => html.replace(/="([^"]*)"/g, "=“$1”")],
  [findings.escaped.title, (html: string) => html.replaceAll("<", "&lt;").replaceAll(">", "&gt;")],
  [findings["sandbox-lacks"].title, (html: string) => html.replace(rights, "allow-popups")],
  [findings["moved-address"].title, (html: string) => html.replace(" src=", " data-src=")],
  [findings.unclosed.title, (html: string) => html.replace("></iframe>", "/>")],
  [findings["box-lost"].title, (html: string) => html.replace("position:relative;", "")],
] as const) {
  test(`finds «${fault}», and the corrected code works on a partner's page`, async ({
    page,
    site,
    partner,
  }) => {
    await open(page);
    const frame = await writeFrame(page, site, "en/embed/growth/kaz/");
    await paste(page, break_(frame));
    await expect(titles(page).filter({ hasText: fault })).toBeVisible();
    const html = await mended(page).inputValue();
    await page.goto(partner.publish(html));
    const shown = page.locator("iframe");
    await expect(shown.contentFrame().getByRole("heading", { level: 1 })).toBeVisible();
    expect((await shown.boundingBox())?.height).toBeGreaterThan(600);
  });
}

test("an outdated element gets the current script, which works on a partner's page", async ({
  page,
  site,
  partner,
}) => {
  await open(page);
  await paste(
    page,
    `<cis-figure figure="growth" country="kaz" lang="en"></cis-figure><script src="${site}assets/cis-figure-0-old.js"></script>`,
  );
  await expect(titles(page).filter({ hasText: findings["script-not-module"].title })).toBeVisible();
  await expect(titles(page).filter({ hasText: findings["script-other-version"].title })).toBeVisible();
  await page.goto(partner.publish(await mended(page).inputValue()));
  await expect(
    page.locator("cis-figure iframe").contentFrame().getByRole("heading", { level: 1 }),
  ).toBeVisible();
});

test.describe("a content security policy", () => {
  test.use({ expectedNoise: /Content Security Policy/ });

  test("that blocks the figure is found, and the line that the doctor writes allows it", async ({
    page,
    site,
    partner,
  }) => {
    await open(page);
    const frame = await writeFrame(page, site, "en/embed/growth/kaz/");
    const policy = "default-src 'self'; style-src 'self'";
    await page.goto(partner.publish(frame, { "content-security-policy": policy }));
    await expect(page.locator("#below")).toBeVisible();
    expect(page.frames().filter((one) => one.url().startsWith(site))).toEqual([]);

    await open(page);
    await paste(page, frame, `HTTP/1.1 200 OK\nContent-Security-Policy: ${policy}`);
    await expect(verdict(page)).toHaveText(doctor.verdicts.broken);
    const lines = await page.locator(".finding-line code").allTextContents();
    expect(lines).toEqual([`frame-src 'self' ${new URL(site).origin}`, "style-src-attr 'unsafe-inline'"]);

    await page.goto(partner.publish(frame, { "content-security-policy": [policy, ...lines].join("; ") }));
    const shown = page.locator("iframe");
    await expect(shown.contentFrame().getByRole("heading", { level: 1 })).toBeVisible();
    expect((await shown.boundingBox())?.height).toBeGreaterThan(600);
  });
});

test("pasted code is not run, loaded, opened or sent", async ({ page, site, partner }) => {
  await open(page);
  await page.getByRole("button", { name: doctor.example }).click();
  await expect(mended(page)).toBeVisible();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("dialog", (dialog) => {
    asked.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("framenavigated", (frame) => asked.push(`a navigation: ${frame.url()}`));
  const bad = partner.origin;
  const hostile = `<!doctype html><html manifest="${bad}/m"><head><base href="${bad}/base/">
    <meta http-equiv="refresh" content="0;url=${bad}/refresh"><link rel="stylesheet" href="${bad}/sheet">
    <link rel="preload" as="image" href="${bad}/preload"><style>@import "${bad}/import";body{background:url(${bad}/b)}</style>
    <script>alert(1)</script><script src="${bad}/script.js"></script></head>
    <body onload="alert(2)" background="${bad}/body"><img src="${bad}/x" onerror="alert(3)"><img srcset="${bad}/set 2x">
    <svg onload="alert(4)"><image href="${bad}/svg"/></svg><iframe srcdoc="<script>alert(5)</script>"></iframe>
    <iframe src="javascript:alert(6)"></iframe><object data="${bad}/object"></object><embed src="${bad}/embed">
    <video src="${bad}/video" poster="${bad}/poster" autoplay></video><details open ontoggle="alert(7)"></details>
    <div style="background:url(${bad}/style)">x</div><input autofocus onfocus="alert(8)">
    <iframe title="<img src=x onerror=alert(9)>" src="${site}en/embed/growth/kaz/" data-x='"><img src=y onerror=alert(10)>'></iframe>
    <a href="javascript:alert(11)" id="mended">x</a><form action="${bad}/form"><input type="submit"></form>`;
  await paste(
    page,
    hostile,
    `X-Frame-Options: <img src=z onerror=alert(12)>\nContent-Security-Policy: frame-src <script>`,
  );
  await expect(
    titles(page)
      .filter({ hasText: findings["sandbox-lacks"].title })
      .or(titles(page).filter({ hasText: findings["no-sandbox"].title })),
  ).toBeVisible();
  await expect(mended(page)).toHaveValue(/title="&lt;img src=x onerror=alert\(9\)&gt;"/);
  await page.waitForTimeout(500);
  expect(asked).toEqual([]);
  expect(new URL(page.url()).search).toBe("");
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});

test("a very long text is cut, with a notice", async ({ page, site }) => {
  await open(page);
  await field(page).evaluate((area: HTMLTextAreaElement, start) => {
    area.value = start + "<p>x</p>".repeat(625_000);
    area.dispatchEvent(new Event("input", { bubbles: true }));
  }, `<iframe src="${site}embed/growth/kaz/"></iframe>`);
  await expect(titles(page).filter({ hasText: findings["too-long"].title })).toBeVisible({
    timeout: 90_000,
  });
});

test("a button copies the corrected code, and the doctor works with a keyboard only", async ({
  page,
  site,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page);
  await field(page).focus();
  await page.keyboard.insertText(`<iframe src="${site}embed/growth/kaz/"></iframe>`);
  await page.keyboard.press("Tab");
  await expect(headersField(page)).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: doctor.verdicts.worse })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: /^Copy/ })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByText(doctor.copied)).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await mended(page).inputValue());
});

test.describe("with scripts off", () => {
  test.use({ javaScriptEnabled: false });

  test("the page says so and lists what to check", async ({ page }) => {
    await page.goto("./en/embed/doctor/");
    await expect(page.locator(".doctor noscript p")).toHaveText(doctor.noscript);
    await expect(page.getByRole("heading", { name: findings["odd-quotes"].title })).toBeVisible();
    await expect(page.getByRole("textbox")).toHaveCount(0);
  });
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in the ${colorScheme}`, () => {
    test.use({ colorScheme });

    for (const [language, folder] of [
      ["Russian", ""],
      ["English", "en/"],
    ] as const) {
      test(`the doctor passes axe in ${language}`, async ({ page }) => {
        await open(page, `${folder}embed/doctor/`);
        await page.getByRole("button", { name: /Show an example|Показать на примере/ }).click();
        await expect(mended(page)).toBeVisible();
        expect(await findFaults(page)).toEqual([]);
        await page.setViewportSize({ width: 320, height: 700 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      });
    }
  });
}

/** The violations that axe finds on a page. */
async function findFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(`axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })
    .then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes.map(({ target }) => target).join(" | ")))`);
}
