import { describe, expect, test } from "vitest";
import { evaluateLength } from "../../../src/embed/doctor/evaluateLength";
import heights from "../../../src/embed/heights.json" with { type: "json" };
import { examine, frame, site } from "./clinic";

const at = (length: string, width = 640) => evaluateLength(length, { width, window: 2 * width });

describe(evaluateLength, () => {
  test.each([
    ["917px", 917],
    ["0", 0],
    ["50%", 320],
    ["10vw", 128],
    ["calc(100px + 2 * (50% - 20px))", 700],
    ["calc(600px - 900px / 3)", 300],
    ["max(401px + 70%,min(852px + 75%,(552px - 100%)*99999))", 849],
    ["clamp(100px, 50%, 300px)", 300],
    ["-5px + -.5px", -5.5],
  ])("%s is %d px in a box of 640", (length, pixels) => {
    expect(at(length)).toBe(pixels);
  });

  test.each([
    "",
    "auto",
    "50vh",
    "3em",
    "calc(1px",
    "max()",
    "min(1px,)",
    "1px 2px",
    "1px/0",
    "var(--x)",
    "(".repeat(9999),
  ])("%j is not known", (length) => {
    expect(at(length)).toBeUndefined();
  });

  test("every length that snippets carry is known", () => {
    const lengths = Object.values(heights)
      .flatMap((one) => Object.values(one))
      .flatMap(({ live, still }) => [live, still]);
    expect(lengths.filter((length) => at(length) === undefined)).toEqual([]);
  });

  test("the height at 640 that snippets carry is that of their length there", () => {
    for (const { live, wide } of Object.values(heights).flatMap((one) => Object.values(one)))
      expect(Math.ceil(at(live) ?? 0)).toBe(wide);
  });
});

/** A frame by hand, as others write it. */
const byHand = (attributes: string, around = (inner: string) => inner) =>
  examine(
    around(
      `<iframe title="Volunteers" src="${site}embed/growth/kaz/" loading="lazy" allow="fullscreen; clipboard-write"
        sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads"
        ${attributes}></iframe>`,
    ),
  );

/** The figure needs 1200 px on phones and up to 600 px wide, 920 at 640. */
describe("the height of a frame", () => {
  test("as high as it has to be on phones there is room to spare elsewhere", () => {
    expect(byHand('width="100%" height="1200"')).toEqual([{ kind: "fixed-height", spare: 280 }]);
  });

  test("lower than the figure it scrolls", () => {
    expect(byHand('width="100%" height="1100"')).toEqual([
      {
        kind: "height-scrolls",
        short: [280, 320, 480].map((width) => ({ width, height: 1100, needed: 1200 })),
      },
    ]);
  });

  test("lower than the figure, and not scrolling, it hides what is below", () => {
    expect(byHand('width="640" height="500" scrolling="no"')).toEqual([
      { kind: "height-cut", short: [{ width: 640, height: 500, needed: 920 }] },
      { kind: "fixed-width" },
      { kind: "scrolling-off" },
    ]);
  });

  test("is 150 px where nobody says it", () => {
    for (const attributes of [
      'style="width:100%"',
      'width="100%" height="100%"',
      'style="width:100%;height:auto"',
    ])
      expect(byHand(attributes)).toMatchObject([{ kind: "height-scrolls", short: { length: 5 } }]);
  });

  test("what a snippet leaves to spare is not missed", () => {
    expect(byHand('width="100%" height="1155"')).toEqual([{ kind: "fixed-height", spare: 235 }]);
  });

  test("of the window says nothing of the figure", () => {
    expect(byHand('style="width:100%;height:80vh"')).toEqual([{ kind: "window-height" }]);
  });

  test("by the shape of a film is too low", () => {
    const film = (inner: string) =>
      `<div style="position:relative;padding-bottom:56.25%;height:0">${inner}</div>`;
    expect(byHand('style="position:absolute;width:100%;height:100%"', film)).toMatchObject([
      { kind: "height-scrolls", short: { length: 5, 3: { width: 640, height: 360, needed: 920 } } },
    ]);
    expect(byHand('style="width:100%;aspect-ratio:16/9"')).toMatchObject([
      { kind: "height-scrolls", short: { length: 5 } },
    ]);
  });

  test("by a class is not known from here", () => {
    const wrapper = (inner: string) => `<div class="embed-responsive">${inner}</div>`;
    expect(byHand('style="position:absolute;width:100%;height:100%"', wrapper)).toEqual([]);
  });

  test("is lost where the box has lost its styles", () => {
    expect(examine(frame.replace(/padding-bottom:[^"]*/, ""))).toEqual([
      { kind: "box-lost", lost: "padding" },
    ]);
    expect(examine(frame.replace("position:relative;overflow:hidden", ""))).toEqual([
      { kind: "box-lost", lost: "position" },
    ]);
  });

  test("is a number again where all styles are stripped", () => {
    expect(examine(frame.replace(/ style="[^"]*"/g, ""))).toMatchObject([
      { kind: "height-scrolls" },
      { kind: "styles-stripped" },
    ]);
  });

  test("of an earlier snippet may be too low for the figure of now", () => {
    expect(examine(frame.replace(/padding-bottom:[^"]*/, "padding-bottom:400px"))).toMatchObject([
      { kind: "height-scrolls", short: { length: 5 } },
    ]);
  });
});
