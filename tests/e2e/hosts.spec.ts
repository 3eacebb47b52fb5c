import { fileURLToPath } from "node:url";
import type { Locator, Page } from "@playwright/test";
import { build } from "vite";
import { readBoth, readCode } from "./gallery";
import { expectFitting, frameOf, readHeights, scriptTag, test } from "./partner";
import { desktop, expect } from "./test";

test.use(desktop);

/** The code of one view embedded twice: by a frame, and by the element below it. */
async function readPasted(page: Page, view: string, home = "/en/"): Promise<string> {
  const { frame, element } = await readBoth(page, view, home);
  return `${frame}\n${element}`;
}

/** The frame that needs no script. */
const plain = (page: Page) => page.locator("figure iframe");

/** Waits until both figures are drawn, the element as high as its content, the frame with room for its content. */
async function expectWhole(page: Page): Promise<void> {
  const spareIn = (frame: Locator) =>
    frame
      .contentFrame()
      .locator("main.embed")
      .evaluate((main) => innerHeight - Math.ceil(main.getBoundingClientRect().bottom));
  await expect.poll(() => spareIn(frameOf(page))).toBe(0);
  await expect.poll(() => spareIn(plain(page))).toBeGreaterThanOrEqual(0);
  await expect.poll(() => spareIn(plain(page))).toBeLessThan(120);
}

/** The horizontal overflow of a page and of both its frames, in pixels. */
function readOverflow(page: Page): Promise<number[]> {
  const documents = page.frames().map((frame) =>
    frame.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    }),
  );
  return Promise.all(documents);
}

for (const [library, file] of [
  ["React", "./hosts/react.tsx"],
  ["Vue", "./hosts/vue.ts"],
] as const) {
  test(`a host in ${library} renders the element, changes it and receives its events`, async ({
    page,
    site,
    partner,
  }) => {
    const bundle = await bundleHost(file);
    await page.goto(
      partner.publish(`<div id="root"></div><script type="module">${bundle}</script>${scriptTag(site)}`),
    );
    await expectFitting(page);
    const framed = frameOf(page).contentFrame();
    await expect(frameOf(page)).toHaveAttribute("src", `${site}en/embed/map/?theme=light`);
    await page.getByRole("button", { name: "Dark" }).click();
    await expect(framed.locator("html")).toHaveAttribute("data-theme", "dark");
    await framed
      .getByRole("link", { name: /^Kazakhstan/ })
      .first()
      .press("Enter");
    await expect(page.getByRole("status")).toHaveText("KAZ");
    // By keys: right after a scroll, Chromium may send a click to the frame that was there before.
    await page.getByRole("button", { name: "Toggle" }).press("Enter");
    await expect(page.locator("cis-figure")).toHaveCount(0);
    await page.getByRole("button", { name: "Toggle" }).press("Enter");
    await expectFitting(page);
    await expect(framed.locator("html")).toHaveAttribute("data-theme", "dark");
    await expect(page.getByRole("status")).toHaveText("KAZ");
  });
}

/** The host's code as a bundler writes it. */
async function bundleHost(file: string): Promise<string> {
  const input = fileURLToPath(new URL(file, import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: "silent",
    build: { write: false, rolldownOptions: { input } },
  });
  const outputs = [built].flat().flatMap((one) => ("output" in one ? one.output : []));
  const entry = outputs.find((one) => one.type === "chunk" && one.isEntry);
  if (entry?.type !== "chunk") throw new Error(`${file} was not bundled`);
  return entry.code.replaceAll("</script", "<\\/script");
}

test("a right-to-left host in another language leaves the figures unchanged", async ({ page, partner }) => {
  const both = await readPasted(page, "growth/kaz/");
  await page.goto(partner.publish(`<div dir="rtl" lang="ar" style="padding:16px"><p>خريطة</p>${both}</div>`));
  await expectWhole(page);
  expect(await readOverflow(page)).toEqual([0, 0, 0]);
  for (const frame of [plain(page), frameOf(page)]) {
    const html = frame.contentFrame().locator("html");
    await expect(html).toHaveAttribute("lang", "en");
    await expect(html).toHaveCSS("direction", "ltr");
  }
});

for (const scheme of ["dark", "light"] as const) {
  test.describe(`in a dark page of a reader whose system is ${scheme}`, () => {
    test.use({ colorScheme: scheme });

    test("a figure has its own background and keeps the chosen theme", async ({ page, site, partner }) => {
      const both = await readPasted(page, "map/redcross/");
      const chosen = `<cis-figure figure="growth" lang="en" theme="light"></cis-figure>`;
      const dark = "<style>:root { color-scheme: dark; background: #000; color: #fff; }</style>";
      await page.goto(partner.publish(dark + both + chosen + scriptTag(site)));
      await expectWhole(page);
      const expected = [
        [plain(page), scheme],
        [frameOf(page, 0), scheme],
        [frameOf(page, 1), "light"],
      ] as const;
      for (const [frame, ground] of expected) {
        await frame.evaluate((one) => one.scrollIntoView({ block: "start", behavior: "instant" }));
        await frame.contentFrame().locator("main.embed").waitFor();
        await expect.poll(() => readGround(page, frame)).toBe(ground);
      }
    });
  });
}

/** Whether a corner of the rendered box is dark or light; "nothing" when the black page shows through. */
async function readGround(page: Page, frame: Locator): Promise<"dark" | "light" | "nothing"> {
  const box = await frame.boundingBox();
  if (box === null) return "nothing";
  const shot = await page.screenshot({ clip: { x: box.x + 3, y: box.y + 3, width: 1, height: 1 } });
  const sum = await page.evaluate(async (picture) => {
    const canvas = new OffscreenCanvas(1, 1).getContext("2d");
    const bytes = Uint8Array.from(atob(picture), (one) => one.charCodeAt(0));
    canvas?.drawImage(await createImageBitmap(new Blob([bytes])), 0, 0);
    const [red = 0, green = 0, blue = 0] = canvas?.getImageData(0, 0, 1, 1).data ?? [];
    return red + green + blue;
  }, shot.toString("base64"));
  return sum === 0 ? "nothing" : sum < 200 ? "dark" : "light";
}

test.describe("at a zoom of 200 %", () => {
  // A zoomed browser has fewer and larger CSS pixels.
  test.use({ viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 });

  test("the figures are complete", async ({ page, partner }) => {
    await page.goto(partner.publish(await readPasted(page, "map/redcross/")));
    await expectWhole(page);
    expect(await readOverflow(page)).toEqual([0, 0, 0]);
  });
});

test("a host that zooms its own page has complete figures", async ({ page, partner }) => {
  const both = await readPasted(page, "growth/kaz/");
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(partner.publish(`<div style="zoom:2">${both}</div>`));
  await expectWhole(page);
  expect(await readOverflow(page)).toEqual([0, 0, 0]);
});

test("both figures are printed completely, without interactive controls", async ({ page, partner }) => {
  await page.goto(partner.publish(await readPasted(page, "map/redcross/", "/")));
  await expectWhole(page);
  await page.emulateMedia({ media: "print" });
  for (const frame of [plain(page), frameOf(page)]) {
    const framed = frame.contentFrame();
    await expect(framed.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(framed.locator(".map-svg:visible")).toHaveCount(1);
    await expect(framed.getByRole("radio").first()).toBeHidden();
  }
  const { frame, content } = await readHeights(page);
  expect(frame).toBeGreaterThanOrEqual(content);
});

test("forced colours keep every mark visible on its background", async ({ page, partner }) => {
  await page.goto(partner.publish(await readPasted(page, "growth/kaz/")));
  await page.emulateMedia({ forcedColors: "active" });
  await expectWhole(page);
  for (const frame of [plain(page), frameOf(page)]) {
    const lost = await frame
      .contentFrame()
      .locator("main.embed")
      .evaluate((main) => {
        const ground = getComputedStyle(document.body).backgroundColor;
        return [...main.querySelectorAll("svg text, .growth-point *, h1, p, summary, a")].flatMap((mark) => {
          const { fill, stroke, color } = getComputedStyle(mark);
          const seen = mark instanceof SVGElement ? [fill, stroke] : [color];
          return seen.every((one) => one === "none" || one === ground) ? [mark.outerHTML.slice(0, 120)] : [];
        });
      });
    expect(lost).toEqual([]);
  }
});

test("the host's chrome attribute sets what surrounds the figure", async ({ page, site, partner }) => {
  const figure = '<cis-figure figure="map" lang="en" chrome="none"></cis-figure>';
  await page.goto(partner.publish(figure + scriptTag(site)));
  await expectFitting(page);
  const framed = frameOf(page).contentFrame();
  const source = framed.locator(".figure-table");
  await expect(source).toBeHidden();
  const { frame: bare } = await readHeights(page);
  await page.locator("cis-figure").evaluate((one) => one.setAttribute("chrome", "source"));
  await expect(source).toBeVisible();
  await expectFitting(page);
  expect((await readHeights(page)).frame).toBeGreaterThan(bare);
});

test("the script may load last and upgrades the elements already on the page", async ({
  page,
  site,
  partner,
}) => {
  const both = await readPasted(page, "timeline/");
  await page.goto(partner.publish(both.replace(/<script[^>]*><\/script>/, "")));
  const picture = page.locator("cis-figure img");
  await expect(picture).toBeVisible();
  const below = () => page.locator("#below").evaluate((one) => one.getBoundingClientRect().top + scrollY);
  const before = await below();
  await page.evaluate(
    async (address) => {
      await import(address);
    },
    /src="([^"]*)"/.exec(scriptTag(site))?.[1] ?? "",
  );
  await page.locator("cis-figure").scrollIntoViewIfNeeded();
  await expectFitting(page);
  await expect(picture).toBeHidden();
  expect(await below()).toBe(before);
});

test("a host with cross-origin isolation shows frame, element and picture", async ({ page, partner }) => {
  const both = await readPasted(page, "map/redcross/");
  const { snippet } = await readCode(page, "/en/embed/?view=growth%2Fkaz%2F", "Picture");
  const isolated = {
    "Cross-Origin-Embedder-Policy": "require-corp",
    "Cross-Origin-Opener-Policy": "same-origin",
  };
  await page.goto(partner.publish(both + snippet, isolated));
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  for (const frame of [plain(page), frameOf(page)]) {
    const framed = frame.contentFrame();
    await framed
      .getByRole("link", { name: /^Kazakhstan/ })
      .first()
      .press("Enter");
    await expect(framed.locator("a[aria-current=true]").first()).toBeVisible();
  }
  const picture = page.locator("body > figure > a > img");
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => picture.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBeGreaterThan(0);
});
