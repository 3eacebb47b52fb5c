import {
  breakInto,
  expectFitting,
  frameOf,
  isClean,
  publishFigure,
  readHeights,
  settle,
  test,
} from "./partner";
import { expect } from "./test";

test("messages of a frame outside the contract change nothing", async ({ page, site, partner }) => {
  await page.goto(publishFigure(partner, site));
  await expectFitting(page);
  const before = await readHeights(page);
  const said = page.locator("cis-figure").evaluate((one) => {
    const heard: string[] = [];
    for (const name of ["select", "step", "download", "fullscreen", "click", "error", "constructor"])
      one.addEventListener(name, (event) => heard.push(`${name} ${(event as CustomEvent).detail?.key}`));
    return new Promise<string[]>((done) => setTimeout(() => done(heard), 800));
  });
  await (await breakInto(page)).evaluate(() => {
    const signed = { ns: "cis-figure", v: 1, id: "growth/kaz" };
    const strange: unknown[] = [
      Number.NaN,
      Number.POSITIVE_INFINITY,
      -Number.POSITIVE_INFINITY,
      "500",
      "",
      null,
    ];
    strange.push(
      true,
      [500],
      { valueOf: 500 },
      new Number(500),
      500n,
      new Date(),
      new Map([["height", 500]]),
    );
    strange.push({ toString: "500" }, JSON.parse('{"__proto__":{"height":500}}'), "500px;display:none");
    for (const height of strange) {
      parent.postMessage({ ...signed, type: "height", height }, "*");
      parent.postMessage({ ...signed, type: "ready", lang: "ru", minHeight: height }, "*");
      parent.postMessage({ ...signed, type: "ready", height }, "*");
    }
    for (const type of ["__proto__", "constructor", "toString", "", 1, null, ["height"], { height: 500 }])
      parent.postMessage({ ...signed, type, height: 500 }, "*");
    for (const name of ["click", "error", "constructor", "__proto__", "select ", ["select"], null])
      parent.postMessage({ ...signed, type: "event", name, key: "KAZ" }, "*");
    parent.postMessage(
      { ...signed, type: "event", name: "select", key: "<img src=x onerror=alert(1)>" },
      "*",
    );
    for (const other of [{ v: 2 }, { v: "1" }, { v: [1] }, { ns: "CIS-FIGURE" }, { ns: ["cis-figure"] }])
      parent.postMessage({ ...signed, ...other, type: "height", height: 500 }, "*");
    const poison = '{"polluted":1,"ns":"cis-figure","v":1,"type":"height","height":500}';
    for (const key of ["__proto__", "constructor", "prototype"]) {
      parent.postMessage(JSON.parse(`{"${key}":${poison}}`), "*");
      parent.postMessage({ ...signed, type: "height", ...JSON.parse(`{"${key}":${poison}}`) }, "*");
    }
    for (const bare of [undefined, null, 0, "", "cis-figure", [], new ArrayBuffer(8), new Error("height")])
      parent.postMessage(bare, "*");
  });
  expect(await said).toEqual(["select undefined"]);
  expect(await readHeights(page)).toEqual(before);
  expect(await frameOf(page).evaluate((one) => one.getAttribute("style"))).toMatch(/^[\w\s:;.%-]+$/);
  expect(await isClean(page)).toBe(true);
});

test("an extreme height is clamped to 120 and 4000", async ({ page, site, partner }) => {
  await page.goto(publishFigure(partner, site));
  await expectFitting(page);
  const frame = await breakInto(page);
  const say = (height: number) =>
    frame.evaluate(
      (height) => parent.postMessage({ ns: "cis-figure", v: 1, type: "height", height }, "*"),
      height,
    );
  const read = () => frameOf(page).evaluate((one) => one.clientHeight);
  for (const [height, kept] of [
    [1e9, 4000],
    [-1, 120],
    [Number.MAX_VALUE, 4000],
    [-1e9, 120],
  ] as const) {
    await say(height);
    await expect.poll(read).toBe(kept);
  }
});

test("messages from others change no height: the page's scripts, other frames, a window it opened", async ({
  page,
  context,
  site,
  partner,
}) => {
  const lies = `const lie = { ns: "cis-figure", v: 1, id: "growth/kaz", type: "height", height: 3333 };`;
  const popup = partner.publish(`<script>${lies}
    onload = () => {
      opener.postMessage(lie, "*");
      opener.frames[0].postMessage({ ns: "cis-figure", v: 1, type: "hello" }, "*");
      opener.frames[0].postMessage({ ns: "cis-figure", v: 1, type: "set", theme: "dark" }, "*");
    };</script>`);
  await page.goto(publishFigure(partner, site, `<iframe src="${site}embed/timeline/"></iframe>`));
  await expectFitting(page);
  const before = await readHeights(page);
  await page.evaluate(
    ({ lies, origin }) => {
      const script = document.createElement("script");
      script.textContent = `${lies}
        postMessage(lie, "*");
        dispatchEvent(new MessageEvent("message", { data: lie, origin: "${origin}", source: window }));
        dispatchEvent(new MessageEvent("message", { data: lie, origin: "${origin}" }));
        dispatchEvent(new MessageEvent("message", { data: lie, origin: location.origin,
          source: document.querySelector("cis-figure").shadowRoot.querySelector("iframe").contentWindow }));
        dispatchEvent(new CustomEvent("message", { detail: lie }));`;
      document.body.append(script);
    },
    { lies, origin: new URL(site).origin },
  );
  const sibling = page.frames().find((frame) => frame.url().includes("/embed/timeline/"));
  await sibling?.evaluate(() => {
    const lie = { ns: "cis-figure", v: 1, id: "growth/kaz", type: "height", height: 3333 };
    parent.postMessage(lie, "*");
    parent.frames[0]?.postMessage({ ns: "cis-figure", v: 1, type: "set", theme: "dark" }, "*");
  });
  const [opened] = await Promise.all([
    context.waitForEvent("page"),
    page.evaluate((address) => void open(address), popup),
  ]);
  await opened.waitForLoadState();
  await settle(page);
  expect(await readHeights(page)).toEqual(before);
  await expect(frameOf(page).contentFrame().locator("html")).not.toHaveAttribute("data-theme");
});

test("a figure that sends ten thousand heights is followed twenty times, then keeps the largest", async ({
  page,
  site,
  partner,
}) => {
  await page.goto(publishFigure(partner, site));
  await expectFitting(page);
  // Waits until the first heights no longer count towards the limit.
  await page.waitForTimeout(2100);
  const set = frameOf(page).evaluate((frame) => {
    const heights: number[] = [];
    new MutationObserver(() => {
      const height = Number.parseInt(frame.style.height, 10);
      if (height !== heights.at(-1)) heights.push(height);
    }).observe(frame, { attributeFilter: ["style"] });
    return new Promise<number[]>((done) => setTimeout(() => done(heights), 1500));
  });
  await (await breakInto(page)).evaluate(() => {
    for (let count = 0; count < 10_000; count += 1)
      parent.postMessage(
        { ns: "cis-figure", v: 1, type: "height", height: 300 + ((count * 7919) % 900) },
        "*",
      );
  });
  const heights = await set;
  expect(heights.length).toBe(20);
  expect(heights.at(-1)).toBe(Math.max(...heights));
});
