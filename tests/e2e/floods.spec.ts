import type { CDPSession } from "@playwright/test";
import {
  breakInto,
  expectFitting,
  figure,
  publishFigure,
  readHeights,
  scriptTag,
  settle,
  test,
} from "./partner";
import { expect } from "./test";

/** Heap size and DOM counters after garbage collection. */
async function readMemory(cdp: CDPSession) {
  for (let round = 0; round < 3; round += 1) await cdp.send("HeapProfiler.collectGarbage");
  const { usedSize } = await cdp.send("Runtime.getHeapUsage");
  return { heap: usedSize, ...(await cdp.send("Memory.getDOMCounters")) };
}

const quarterOfMegabyte = 250_000;

test("ten thousand messages leak nothing in the host or in the figure", async ({
  page,
  context,
  site,
  partner,
}) => {
  test.slow();
  await page.goto(publishFigure(partner, site));
  await expectFitting(page);
  const before = await readHeights(page);
  const frame = await breakInto(page);
  const flood = async () => {
    await page.evaluate(() => {
      const inner = document.querySelector("cis-figure")?.shadowRoot?.querySelector("iframe")?.contentWindow;
      for (let count = 0; count < 10_000; count += 1) {
        postMessage({ ns: "cis-figure", v: 1, type: "height", height: 200 + count }, "*");
        inner?.postMessage(
          { ns: "cis-figure", v: 1, type: count % 2 ? "set" : "hello", country: count },
          "*",
        );
      }
    });
    await frame.evaluate(() => {
      for (let count = 0; count < 10_000; count += 1)
        parent.postMessage({ ns: "cis-figure", v: 1, type: "height", height: `${count}`, count }, "*");
    });
    await settle(page);
    await frame.evaluate(() => new Promise((done) => setTimeout(done, 300)));
  };
  await flood();
  const sessions = [await context.newCDPSession(page)];
  // A frame has a memory of its own when the browser runs it in a separate process.
  sessions.push(
    ...(await context.newCDPSession(frame).then(
      (one) => [one],
      () => [],
    )),
  );
  const memories = await Promise.all(sessions.map(readMemory));
  await flood();
  for (const [index, session] of sessions.entries()) {
    const { heap, jsEventListeners, nodes } = await readMemory(session);
    expect(heap - (memories[index]?.heap ?? 0)).toBeLessThan(quarterOfMegabyte);
    expect(jsEventListeners).toBeLessThanOrEqual(memories[index]?.jsEventListeners ?? 0);
    expect(nodes).toBeLessThanOrEqual(memories[index]?.nodes ?? 0);
  }
  expect(await readHeights(page)).toEqual(before);
});

test("inserting and removing a figure fifty times leaks nothing", async ({
  page,
  context,
  site,
  partner,
}) => {
  test.slow();
  await page.goto(partner.publish(`<div id="place"></div>${scriptTag(site)}`));
  const cdp = await context.newCDPSession(page);
  const play = (rounds: number) =>
    page.locator("#place").evaluate(
      async (place, { html, rounds }) => {
        for (let round = 0; round < rounds; round += 1) {
          place.innerHTML = html;
          // Every other figure is removed before it has loaded.
          if (round % 2 === 1) await new Promise((done) => setTimeout(done, 20));
          const one = place.firstElementChild;
          const isThere = () => one?.shadowRoot?.querySelector("iframe")?.style.visibility === "";
          while (round % 2 === 0 && !isThere()) await new Promise((done) => setTimeout(done, 5));
          one?.remove();
        }
      },
      { html: figure, rounds },
    );
  await play(5);
  const before = await readMemory(cdp);
  await play(50);
  await expect.poll(async () => (await readMemory(cdp)).documents).toBeLessThanOrEqual(before.documents);
  const after = await readMemory(cdp);
  expect(after.jsEventListeners).toBeLessThanOrEqual(before.jsEventListeners);
  expect(after.nodes).toBeLessThanOrEqual(before.nodes);
  expect(after.heap - before.heap).toBeLessThan(quarterOfMegabyte);
  expect(page.frames().length).toBe(1);
});
