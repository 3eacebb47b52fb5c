import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { followGestures, type HeldGesture, replay } from "../../../src/figures/map/heldGesture";

const node = document.createElement("div");
let wanted: (() => HeldGesture)[] = [];
let stop = () => {};

beforeEach(() => {
  document.body.append(node);
  wanted = [];
  stop = followGestures(node, (read) => wanted.push(read));
});
afterEach(() => stop());

function point(type: string, clientX: number, more: MouseEventInit = {}) {
  const event = new MouseEvent(type, { clientX, bubbles: true, cancelable: true, ...more });
  node.dispatchEvent(event);
  return event;
}

function touch(type: string, fingers: number) {
  const event = new TouchEvent(type, { bubbles: true, cancelable: true });
  Object.defineProperty(event, "touches", { value: Array.from({ length: fingers }) });
  node.dispatchEvent(event);
}

describe(followGestures, () => {
  it("does not request the zoom for a click, even with small movements", () => {
    point("mousedown", 10);
    point("mousemove", 13);
    point("mouseup", 13);
    expect(point("click", 13).defaultPrevented).toBe(false);
    expect(wanted).toEqual([]);
  });

  it("requests the zoom once for a drag, whose click selects nothing", () => {
    point("mousedown", 10);
    point("mousemove", 20);
    point("mousemove", 30);
    point("mouseup", 30);
    expect(wanted).toHaveLength(1);
    expect(point("click", 30).defaultPrevented).toBe(true);
    expect(point("click", 30).defaultPrevented).toBe(false);
  });

  it.each([
    ["the right button", { button: 2 }],
    ["Ctrl", { ctrlKey: true }],
  ])("ignores a drag with %s", (_, more) => {
    point("mousedown", 10, more);
    point("mousemove", 90);
    expect(wanted).toEqual([]);
  });

  it("requests the zoom for two fingers, but not for one, which scrolls the page", () => {
    touch("touchstart", 1);
    expect(wanted).toEqual([]);
    touch("touchstart", 2);
    expect(wanted).toHaveLength(1);
  });

  it("lets a tap after a pinch select", () => {
    touch("touchstart", 2);
    touch("touchend", 0);
    touch("touchstart", 1);
    expect(point("click", 10).defaultPrevented).toBe(false);
  });

  it("passes on the distance of a drag when the zoom has loaded", () => {
    point("mousedown", 10);
    point("mousemove", 20);
    point("mousemove", 60);
    const { start, move, end } = wanted[0]?.() ?? {};
    expect([start, move, end].map((event) => event instanceof MouseEvent && event.clientX)).toEqual([
      10,
      60,
      false,
    ]);
  });
});

describe(replay, () => {
  it("replays a drag for a late listener, from start to end", () => {
    point("mousedown", 10);
    point("mousemove", 60);
    point("mouseup", 70);
    const [read] = wanted;
    const seen: string[] = [];
    for (const type of ["mousedown", "mousemove", "mouseup"]) {
      window.addEventListener(type, (event) => {
        if (event instanceof MouseEvent) seen.push(`${type} ${event.clientX}`);
      });
    }
    if (read !== undefined) replay(read());
    expect(seen).toEqual(["mousedown 10", "mousemove 60", "mouseup 70"]);
  });
});
