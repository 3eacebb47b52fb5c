import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expectFitting, frameOf, readHeights, readShift, scriptTag, test, toPage } from "./partner";
import { expect } from "./test";

/** The code that a partner pastes, with the space that it reserves. */
const snippet = (site: string, attributes = 'figure="growth" country="kaz"', height = 0) => `
  <cis-figure ${attributes} style="display:block;position:relative;min-height:${height}px">
    <a href="${site}country/kaz/" style="position:absolute;inset:0"><img alt="Volunteers of Kazakhstan"
      src="${site}embed/growth/kaz/figure.svg" style="width:100%;height:100%;object-fit:contain"></a>
  </cis-figure>`;

test("a figure is as high as its content and follows it in both directions", async ({
  page,
  site,
  partner,
}) => {
  await page.goto(partner.publish(snippet(site) + scriptTag(site)));
  await expectFitting(page);
  const { frame: before } = await readHeights(page);
  const summary = frameOf(page).contentFrame().locator("summary").first();
  await summary.click();
  await expect.poll(async () => (await readHeights(page)).frame).toBeGreaterThan(before + 20);
  await expectFitting(page);
  await summary.click();
  await expect.poll(async () => (await readHeights(page)).frame).toBe(before);
  await expect(page.getByRole("img", { name: "Volunteers of Kazakhstan" })).toBeHidden();
  await expect(frameOf(page)).toHaveAttribute("title", "Volunteers of Kazakhstan");
});

test("messages from other frames change nothing", async ({ page, site, partner }) => {
  const forger = partner.publish(`<script>
    setInterval(() => {
      const lie = { ns: "cis-figure", v: 1, id: "growth/kaz", type: "height", height: 3333 };
      parent.postMessage(lie, "*");
      parent.frames[0]?.postMessage({ ns: "cis-figure", v: 1, type: "hello" }, "*");
      parent.frames[0]?.postMessage({ ns: "cis-figure", v: 1, type: "set", theme: "dark" }, "*");
    }, 5);
  </script>`);
  const other = `<iframe src="${site}embed/timeline/" width="500"></iframe>`;
  await page.goto(
    partner.publish(`${snippet(site)}<iframe src="${forger}"></iframe>${other}${scriptTag(site)}`),
  );
  await expectFitting(page);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  await expectFitting(page);
  await expect(frameOf(page).contentFrame().locator("html")).not.toHaveAttribute("data-theme");
});

test("two figures keep their own heights", async ({ page, site, partner }) => {
  const narrow = `<div style="width:320px">${snippet(site)}</div>`;
  await page.goto(partner.publish(snippet(site) + narrow + scriptTag(site)));
  await expectFitting(page, 0);
  await expectFitting(page, 1);
  expect((await readHeights(page, 1)).frame).toBeGreaterThan((await readHeights(page, 0)).frame);
});

test("a figure without its own origin works too", async ({ page, site, partner }) => {
  const isolated = 'figure="growth" country="kaz" isolated';
  await page.goto(partner.publish(snippet(site, isolated) + scriptTag(site)));
  await expectFitting(page);
  await expect(frameOf(page)).not.toHaveAttribute("sandbox", /same-origin/);
  expect(
    await frameOf(page)
      .contentFrame()
      .locator("html")
      .evaluate(() => origin),
  ).toBe("null");
  await page.locator("cis-figure").evaluate((figure) => figure.setAttribute("theme", "dark"));
  await expect(frameOf(page).contentFrame().locator("html")).toHaveAttribute("data-theme", "dark");
});

test("a host with a strict policy names our origin only twice", async ({ page, site, partner }) => {
  const { origin } = new URL(site);
  const policy = `default-src 'none'; script-src ${origin}; frame-src ${origin}; img-src data:`;
  const figure = '<cis-figure figure="growth" country="kaz"></cis-figure>';
  await page.goto(partner.publish(figure + scriptTag(site), { "content-security-policy": policy }));
  await expectFitting(page);
});

test.describe("when one of our files is blocked", () => {
  test.use({ expectedNoise: /ERR_FAILED|Content Security Policy|frame-src|chrome-error/ });

  test("without the script the picture stays, as a link", async ({ page, site, partner }) => {
    await page.route(/cis-figure-1/, (route) => route.abort());
    await page.goto(partner.publish(snippet(site, undefined, 300) + scriptTag(site)));
    await expect(page.getByRole("link", { name: "Volunteers of Kazakhstan" })).toBeVisible();
    await expect(page.locator("iframe")).toHaveCount(0);
  });

  test("where frames are not allowed the picture stays, as a link", async ({ page, site, partner }) => {
    const policy = "frame-src 'none'";
    const html = snippet(site, undefined, 300) + scriptTag(site);
    await page.goto(partner.publish(html, { "content-security-policy": policy }));
    await expect(frameOf(page)).toBeAttached();
    await expect(page.getByRole("img", { name: "Volunteers of Kazakhstan" })).toBeVisible();
    await expect(frameOf(page)).toBeHidden();
  });
});

test("a figure works after it is removed and reinserted, and when it is added late", async ({
  page,
  site,
  partner,
}) => {
  await page.goto(partner.publish(`<div id="one"></div><div id="other"></div>${scriptTag(site)}`));
  await page.locator("#one").evaluate((one, html) => {
    one.innerHTML = html;
  }, snippet(site));
  await expectFitting(page);
  await page.evaluate(() => document.querySelector("cis-figure")?.remove());
  await expect(page.locator("iframe")).toHaveCount(0);
  await page.evaluate(() => {
    const figure = document.createElement("cis-figure");
    figure.setAttribute("figure", "timeline");
    document.querySelector("#one")?.append(figure);
  });
  await expectFitting(page);
  await page.evaluate(() => {
    const figure = document.querySelector("cis-figure");
    if (figure !== null) document.querySelector("#other")?.append(figure);
  });
  await expectFitting(page);
});

test("ten figures on one page load when near the viewport, without a layout shift", async ({
  page,
  site,
  partner,
}) => {
  const ten = Array.from({ length: 10 }, () => snippet(site, undefined, 1400)).join("");
  await page.goto(partner.publish(ten + scriptTag(site)));
  await expectFitting(page);
  expect(page.frames().filter((frame) => frame.url().includes("/embed/")).length).toBeLessThan(10);
  for (let index = 0; index < 10; index += 1) {
    await frameOf(page, index).scrollIntoViewIfNeeded();
    await expectFitting(page, index);
  }
  expect(await readShift(page)).toBe(0);
});

test("twenty rounds of resizing settle", async ({ page, site, partner }) => {
  await page.goto(partner.publish(snippet(site) + scriptTag(site)));
  await expectFitting(page);
  for (let round = 0; round < 20; round += 1) {
    await page.setViewportSize({ width: round % 2 === 0 ? 320 : 1000, height: 800 });
  }
  await expectFitting(page);
});

test("a figure that the reader resizes fits its content in the end", async ({ page, site, partner }) => {
  await page.goto(partner.publish(snippet(site) + scriptTag(site)));
  await expectFitting(page);
  await page.locator("cis-figure").evaluate(async (figure) => {
    for (let step = 0; step < 120; step += 1) {
      figure.style.width = `${300 + 8 * Math.abs(60 - step)}px`;
      await new Promise((resolve) => setTimeout(resolve, 16));
    }
  });
  await expectFitting(page);
});

test("a page that answers each height with another width settles, and nothing is cut off", async ({
  page,
  site,
  partner,
}) => {
  await page.goto(partner.publish(snippet(site) + scriptTag(site)));
  await expectFitting(page);
  await frameOf(page).evaluate((frame) => {
    const answer = () => {
      frame.style.width = frame.style.width === "300px" ? "700px" : "300px";
    };
    let height = "";
    new MutationObserver(() => {
      if (frame.style.height !== height) answer();
      height = frame.style.height;
    }).observe(frame, { attributeFilter: ["style"] });
    answer();
  });
  const read = async () => JSON.stringify(await readHeights(page));
  const isAtRest = async () => {
    const before = await read();
    await page.waitForTimeout(1000);
    return before === (await read());
  };
  await expect.poll(isAtRest, { timeout: 15_000 }).toBe(true);
  const { frame, content } = await readHeights(page);
  expect(frame).toBeGreaterThanOrEqual(content);
});

test("a page opened from disk shows a figure", async ({ page, site }) => {
  const folder = mkdtempSync(join(tmpdir(), "atlas-host-"));
  const file = join(folder, "page.html");
  writeFileSync(file, toPage(snippet(site) + scriptTag(site)));
  await page.goto(pathToFileURL(file).href);
  await expectFitting(page);
  await page.locator("cis-figure").evaluate((figure) => figure.setAttribute("theme", "dark"));
  await expect(frameOf(page).contentFrame().locator("html")).toHaveAttribute("data-theme", "dark");
  rmSync(folder, { recursive: true });
});

test("a theme or country changes in place, and a language loads another frame", async ({
  page,
  site,
  partner,
}) => {
  await page.goto(partner.publish(snippet(site) + scriptTag(site)));
  await expectFitting(page);
  const figure = page.locator("cis-figure");
  const framed = frameOf(page).contentFrame();
  const title = await framed.getByRole("heading", { level: 1 }).innerText();
  await figure.evaluate((one) => one.setAttribute("theme", "dark"));
  await expect(framed.locator("html")).toHaveAttribute("data-theme", "dark");
  const src = await frameOf(page).getAttribute("src");
  await figure.evaluate((one) => one.setAttribute("country", "uzb"));
  await expect(framed.getByRole("heading", { level: 1 })).not.toHaveText(title);
  expect(await frameOf(page).getAttribute("src")).toBe(src);
  await expectFitting(page);
  await figure.evaluate((one) => one.setAttribute("lang", "en"));
  await expect(frameOf(page)).toHaveAttribute("src", `${site}en/embed/growth/uzb/?theme=dark`);
  await expect(framed.locator("html")).toHaveAttribute("lang", "en");
  await expectFitting(page);
});

test("a host receives the reader's selection", async ({ page, site, partner }) => {
  await page.goto(partner.publish(snippet(site, 'figure="map" lang="en"') + scriptTag(site)));
  await expectFitting(page);
  const chosen = page.locator("cis-figure").evaluate(
    (figure) =>
      new Promise((resolve) => {
        figure.addEventListener("select", (event) => resolve((event as CustomEvent).detail.key));
      }),
  );
  await frameOf(page)
    .contentFrame()
    .getByRole("link", { name: /^Kazakhstan/ })
    .first()
    .press("Enter");
  expect(await chosen).toBe("KAZ");
});
