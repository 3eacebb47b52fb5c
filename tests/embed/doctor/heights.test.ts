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
  ])("%s is %d px in a container of 640 px", (length, pixels) => {
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
  ])("%j cannot be evaluated", (length) => {
    expect(at(length)).toBeUndefined();
  });

  test("every length in our snippets can be evaluated", () => {
    const lengths = Object.values(heights)
      .flatMap((one) => Object.values(one))
      .flatMap(({ live, still }) => [live, still]);
    expect(lengths.filter((length) => at(length) === undefined)).toEqual([]);
  });

  test("the height at 640 px in our snippets equals their length at that width", () => {
    for (const { live, wide } of Object.values(heights).flatMap((one) => Object.values(one)))
      expect(Math.ceil(at(live) ?? 0)).toBe(wide);
  });
});

/** Checks a frame as partners write it by hand. */
const byHand = (attributes: string, around = (inner: string) => inner) =>
  examine(
    around(
      `<iframe title="Volunteers" src="${site}embed/growth/kaz/" loading="lazy" allow="fullscreen; clipboard-write"
        sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads"
        ${attributes}></iframe>`,
    ),
  );

/** The figure needs a height of 1200 px at widths up to 600 px, such as on phones, and 920 px at 640. */
describe("the height of a frame", () => {
  test("high enough for phones leaves empty space at other widths", () => {
    expect(byHand('width="100%" height="1200"')).toEqual([{ kind: "fixed-height", spare: 280 }]);
  });

  test("lower than the figure makes the frame scroll", () => {
    expect(byHand('width="100%" height="1100"')).toEqual([
      {
        kind: "height-scrolls",
        short: [280, 320, 480].map((width) => ({ width, height: 1100, needed: 1200 })),
      },
    ]);
  });

  test("lower than the figure without scrolling cuts the figure off", () => {
    expect(byHand('width="640" height="500" scrolling="no"')).toEqual([
      { kind: "height-cut", short: [{ width: 640, height: 500, needed: 920 }] },
      { kind: "fixed-width" },
      { kind: "scrolling-off" },
    ]);
  });

  test("is 150 px by default", () => {
    for (const attributes of [
      'style="width:100%"',
      'width="100%" height="100%"',
      'style="width:100%;height:auto"',
    ])
      expect(byHand(attributes)).toMatchObject([{ kind: "height-scrolls", short: { length: 5 } }]);
  });

  test("lower by less than the spare height of a snippet is accepted", () => {
    expect(byHand('width="100%" height="1155"')).toEqual([{ kind: "fixed-height", spare: 235 }]);
  });

  test("in viewport units does not depend on the figure", () => {
    expect(byHand('style="width:100%;height:80vh"')).toEqual([{ kind: "window-height" }]);
  });

  test("with a video aspect ratio is too low", () => {
    const film = (inner: string) =>
      `<div style="position:relative;padding-bottom:56.25%;height:0">${inner}</div>`;
    expect(byHand('style="position:absolute;width:100%;height:100%"', film)).toMatchObject([
      { kind: "height-scrolls", short: { length: 5, 3: { width: 640, height: 360, needed: 920 } } },
    ]);
    expect(byHand('style="width:100%;aspect-ratio:16/9"')).toMatchObject([
      { kind: "height-scrolls", short: { length: 5 } },
    ]);
  });

  test("set by a class is unknown", () => {
    const wrapper = (inner: string) => `<div class="embed-responsive">${inner}</div>`;
    expect(byHand('style="position:absolute;width:100%;height:100%"', wrapper)).toEqual([]);
  });

  test("is lost if the box has lost its styles", () => {
    expect(examine(frame.replace(/padding-bottom:[^"]*/, ""))).toEqual([
      { kind: "box-lost", lost: "padding" },
    ]);
    expect(examine(frame.replace("position:relative;overflow:hidden", ""))).toEqual([
      { kind: "box-lost", lost: "position" },
    ]);
  });

  test("falls back to the attribute if all styles are stripped", () => {
    expect(examine(frame.replace(/ style="[^"]*"/g, ""))).toMatchObject([
      { kind: "height-scrolls" },
      { kind: "styles-stripped" },
    ]);
  });

  test("of an older snippet can be too low for the current figure", () => {
    expect(examine(frame.replace(/padding-bottom:[^"]*/, "padding-bottom:400px"))).toMatchObject([
      { kind: "height-scrolls", short: { length: 5 } },
    ]);
  });
});
