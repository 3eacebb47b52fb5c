import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createFrame } from "../../src/embed/frame";
import { signature } from "../../src/host/contract";

const said = vi.fn<(message: unknown, target: string) => void>();
const parent = { postMessage: said };
const home = "https://partner.example";
let observe = () => {};

beforeEach(() => {
  vi.stubGlobal("parent", parent);
  vi.stubGlobal(
    "ResizeObserver",
    class {
      constructor(listener: () => void) {
        observe = listener;
      }
      observe() {}
      disconnect() {}
    },
  );
  document.documentElement.dataset.address = "/en/embed/growth/kaz/";
  // A browser that translates the page rewrites this attribute.
  document.documentElement.lang = "kk";
  document.body.innerHTML = '<main class="embed"></main>';
  measureAs(640.2);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
  said.mockReset();
  delete document.documentElement.dataset.theme;
});

function measureAs(height: number): void {
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockReturnValue({ height } as DOMRect);
}

function hear(data: unknown, source: unknown = parent, origin = home): void {
  const event = new MessageEvent("message", { data, origin });
  Object.defineProperty(event, "source", { value: source });
  window.dispatchEvent(event);
}

const hello = { ...signature, type: "hello" };
const set = (fields: object) => ({ ...signature, type: "set", ...fields });
const types = () => said.mock.calls.map(([message]) => (message as { type?: string }).type ?? message);

describe("createFrame", () => {
  test("sends nothing outside a frame", () => {
    vi.stubGlobal("parent", window);
    const frame = createFrame(window);
    frame.tell({ type: "state", query: "" });
    frame.onSet(() => {});
    expect(said).not.toHaveBeenCalled();
  });

  test("sends ready at once, and its height in all three formats, before the first paint", () => {
    createFrame(window);
    expect(said.mock.calls.map(([message]) => message)).toEqual([
      expect.objectContaining({ ...signature, type: "ready", id: "growth/kaz", lang: "en", minHeight: 641 }),
      expect.objectContaining({ ...signature, type: "height", height: 641 }),
      { sentinel: "amp", type: "embed-size", height: 641 },
      JSON.stringify({ src: location.href, context: "iframe.resize", height: 641 }),
    ]);
    expect(said.mock.calls.every(([, target]) => target === "*")).toBe(true);
  });

  test("sends its height when it grows or shrinks, and none while it is not displayed", () => {
    vi.useFakeTimers();
    createFrame(window);
    said.mockReset();
    for (const height of [900, 300, 0]) {
      measureAs(height);
      observe();
      vi.advanceTimersByTime(1000);
    }
    const heights = said.mock.calls.flatMap(([message]) => (message as { height?: number }).height ?? []);
    expect(heights).toEqual([900, 900, 300, 300]);
  });

  test("answers the first hello, then sends messages only to its origin", () => {
    const frame = createFrame(window);
    frame.tell({ type: "state", query: "theme=dark" });
    expect(types()).not.toContain("state");
    said.mockReset();
    hear(hello);
    frame.tell({ type: "state", query: "theme=dark" });
    expect(types()).toContain("ready");
    expect(types()).toContain("state");
    expect(said.mock.calls.every(([, target]) => target === home)).toBe(true);
  });

  test("ignores settings from another window or origin, or before a hello", () => {
    const frame = createFrame(window);
    const listener = vi.fn();
    frame.onSet(listener);
    hear(set({ year: 2020 }));
    hear(hello, window);
    hear(hello);
    hear(hello, parent, "https://forger.example");
    hear(set({ year: 2020 }), parent, "https://forger.example");
    hear(set({ year: 2020 }), { postMessage: said });
    expect(listener).not.toHaveBeenCalled();
    hear(set({ year: 2021 }));
    expect(listener.mock.calls).toEqual([[{ year: 2021 }]]);
  });

  test("answers ten thousand hellos once", () => {
    createFrame(window);
    said.mockReset();
    for (let round = 0; round < 10_000; round += 1) hear(hello);
    expect(types().filter((type) => type === "ready")).toHaveLength(1);
  });

  test("applies a theme at once without starting the figure's scripts", () => {
    const wake = vi.fn();
    window.addEventListener("wake", wake, { once: true });
    createFrame(window);
    hear(hello);
    hear(set({ theme: "dark" }));
    expect(document.documentElement.dataset.theme).toBe("dark");
    hear(set({ theme: "url(https://example.org/)" }));
    expect(document.documentElement.dataset.theme).toBe("dark");
    hear(set({ theme: "auto" }));
    expect(document.documentElement.dataset.theme).toBeUndefined();
    expect(wake).not.toHaveBeenCalled();
    window.removeEventListener("wake", wake);
  });

  test("starts the figure's scripts for other settings, and keeps the settings until they listen", () => {
    const wake = vi.fn();
    window.addEventListener("wake", wake, { once: true });
    const frame = createFrame(window);
    hear(hello);
    hear(set({ theme: "dark", country: "kaz" }));
    hear(set({ country: "uzb" }));
    expect(wake).toHaveBeenCalledTimes(1);
    const listener = vi.fn();
    frame.onSet(listener);
    expect(listener.mock.calls).toEqual([[{ theme: "dark", country: "UZB" }]]);
  });

  test("sends the host an event for a download and an error for scripts that failed to load", () => {
    createFrame(window);
    hear(hello);
    document.body.insertAdjacentHTML("beforeend", '<a download href="/embed/map/table.csv"><b>CSV</b></a>');
    document.querySelector("b")?.dispatchEvent(new MouseEvent("click", { bubbles: true }));
    window.dispatchEvent(new CustomEvent("lost", { detail: new TypeError("no network") }));
    window.dispatchEvent(new CustomEvent("lost", { detail: new SyntaxError("too new") }));
    const messages = said.mock.calls.map(([message]) => message);
    for (const told of [
      { type: "event", name: "download", key: "csv" },
      { type: "error", code: "data" },
      { type: "error", code: "unsupported" },
    ])
      expect(messages).toContainEqual(expect.objectContaining(told));
  });

  test("reduces motion without starting the figure's scripts", () => {
    const woken = vi.fn();
    window.addEventListener("wake", woken, { once: true });
    createFrame(window);
    hear(hello);
    hear(set({ motion: "reduce" }));
    expect(document.documentElement.dataset.motion).toBe("reduce");
    hear(set({ motion: "auto" }));
    expect(document.documentElement.dataset.motion).toBeUndefined();
    expect(woken).not.toHaveBeenCalled();
    window.removeEventListener("wake", woken);
  });
});
