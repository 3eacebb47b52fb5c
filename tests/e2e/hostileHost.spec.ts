import type { Page } from "@playwright/test";
import {
  breakInto,
  expectFitting,
  isClean,
  mixedPaths,
  publishFigure,
  readHeights,
  settle,
  test,
} from "./partner";
import { expect } from "./test";

test.beforeEach(({ page }) => {
  page.on("dialog", (dialog) => {
    throw new Error(`a dialog: ${dialog.message()}`);
  });
});

test("requests of a host outside the contract change nothing", async ({ page, site, partner }) => {
  await page.goto(publishFigure(partner, site));
  await expectFitting(page);
  const frame = await breakInto(page);
  const read = async () => ({
    ...(await readHeights(page)),
    url: frame.url(),
    html: await frame.evaluate(() => document.documentElement.outerHTML),
  });
  const before = await read();
  await page.evaluate(() => {
    const inner = document.querySelector("cis-figure")?.shadowRoot?.querySelector("iframe")?.contentWindow;
    const words: unknown[] = [
      "https://evil.example/",
      "//evil.example",
      "javascript:alert(1)",
      "../../present/",
    ];
    words.push(
      "<img src=x onerror=alert(1)>",
      "</script><script>alert(1)</script>",
      "__proto__",
      "constructor",
    );
    words.push(
      ["ru"],
      { toString: "en" },
      { lang: "en" },
      null,
      Number.NaN,
      1e9 + 0.5,
      new String("en"),
      "ru\n",
    );
    words.push("x".repeat(1_000_000), JSON.parse('{"__proto__":{"lang":"en","polluted":1}}'));
    for (const word of words) {
      for (const name of ["lang", "theme", "country", "year", "motion", "href", "html", "style", "selector"])
        inner?.postMessage({ ns: "cis-figure", v: 1, type: "set", [name]: word }, "*");
      inner?.postMessage({ ns: "cis-figure", v: 1, type: word, lang: "en" }, "*");
      inner?.postMessage(word, "*");
    }
    const poison = '{"polluted":1,"theme":"dark","ns":"cis-figure","v":1,"type":"set"}';
    for (const key of ["__proto__", "constructor", "prototype"]) {
      inner?.postMessage(JSON.parse(`{"${key}":${poison}}`), "*");
      inner?.postMessage(JSON.parse(`{"ns":"cis-figure","v":1,"type":"set","${key}":${poison}}`), "*");
    }
  });
  await settle(page);
  expect(await read()).toEqual(before);
  expect(await isClean(frame)).toBe(true);
});

test("a figure ignores messages before a hello, and all other senders after it", async ({
  page,
  site,
  partner,
}) => {
  const ask = { ns: "cis-figure", v: 1, type: "set", theme: "dark" };
  await page.goto(
    partner.publish(`<iframe src="${site}embed/growth/kaz/" width="600" height="900"></iframe>`),
  );
  const html = page.frameLocator("iframe").locator("html");
  await expect(page.frameLocator("iframe").locator("main.embed")).toBeVisible();
  const say = (message: object) => page.evaluate((message) => frames[0]?.postMessage(message, "*"), message);
  await say(ask);
  await settle(page);
  await expect(html).not.toHaveAttribute("data-theme");
  await say({ ...ask, type: "hello" });
  const frame = page.frames().find((one) => one.url().includes("/embed/"));
  await settle(page);
  await frame?.evaluate((ask) => {
    for (const type of ["hello", "set"])
      dispatchEvent(
        new MessageEvent("message", {
          data: { ...ask, type },
          origin: "https://evil.example",
          source: parent,
        }),
      );
  }, ask);
  await settle(page);
  await expect(html).not.toHaveAttribute("data-theme");
  await say(ask);
  await expect(html).toHaveAttribute("data-theme", "dark");
});

const markup = [
  "<img src=x onerror=alert(1)>",
  '"><script>alert(1)</script>',
  "__proto__",
  "javascript:alert(1)",
];
const parameters = [
  ...["theme", "country", "year", "scale", "others", "event", "place", "frame", "layout", "level", "chrome"],
  ...["lang", "lens", "view", "doctor", "constructor", "__proto__", "__proto__[polluted]", "<b>"],
];

for (const path of mixedPaths) {
  test(`markup in parameters changes nothing in ${path}`, async ({ page }) => {
    await page.goto(`.${path}`);
    const main = page.locator("main.embed");
    const read = async () => ({
      words: await main.innerText(),
      height: await main.evaluate((one) => one.getBoundingClientRect().height),
      theme: await page.locator("html").getAttribute("data-theme"),
    });
    await page.mouse.move(100, 300);
    await expectAwake(page);
    const before = await read();
    for (const word of markup) {
      const query = new URLSearchParams(parameters.map((name) => [name, word]));
      await page.goto(`.${path}?${query}`);
      await page.mouse.move(100, 301);
      await expectAwake(page);
      expect(await read()).toEqual(before);
      expect(new URL(page.url()).pathname).toBe(path);
      expect(await isClean(page)).toBe(true);
      await expect(page.locator("img[src='x'], main script")).toHaveCount(0);
    }
  });
}

/** Waits until the scripts have loaded and hydrated the figure. */
async function expectAwake(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(() =>
        Object.keys(document.querySelector("main") ?? {}).some((key) => key.startsWith("__reactFiber$")),
      ),
    )
    .toBe(true);
}
