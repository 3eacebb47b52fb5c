import nodeConsole from "node:console";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { CisFigureElement } from "../../src/host/cis-figure";
import { signature } from "../../src/host/contract";
import { createCisFigure } from "../../src/host/createCisFigure";

const site = new URL("https://atlas.example/");
customElements.define("cis-figure", createCisFigure(site));

const posted = vi.fn<(message: unknown, target: string) => void>();
/** The window of every frame. */
const inside = { postMessage: posted } as unknown as Window;

beforeEach(() => {
  // happy-dom does not load frames and logs an error for each.
  vi.spyOn(nodeConsole, "error").mockReturnValue();
  vi.spyOn(HTMLIFrameElement.prototype, "contentWindow", "get").mockReturnValue(inside);
});

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
  posted.mockReset();
});

const settle = () => Promise.resolve();

async function show(
  attributes: Readonly<Record<string, string>> = { figure: "growth" },
): Promise<CisFigureElement> {
  const figure = document.createElement("cis-figure");
  figure.innerHTML = '<a href="/"><img alt="A finding" src="data:,"></a>';
  for (const [name, value] of Object.entries(attributes)) figure.setAttribute(name, value);
  document.body.append(figure);
  await settle();
  return figure;
}

const frameIn = (figure: HTMLElement) => figure.shadowRoot?.querySelector("iframe");
const showsFallback = (figure: HTMLElement) => figure.shadowRoot?.querySelector("slot") !== null;

interface Heard {
  readonly source?: unknown;
  readonly origin?: string;
}

/** Dispatches a message event, by default from the frame. */
function hear(data: unknown, { source = inside, origin = site.origin }: Heard = {}): void {
  const event = new MessageEvent("message", { data, origin });
  Object.defineProperty(event, "source", { value: source });
  window.dispatchEvent(event);
}

const height = (asked: unknown) => ({ ...signature, id: "growth", type: "height", height: asked });
const ready = { ...signature, id: "growth", type: "ready", lang: "ru", minHeight: 500 };

describe("<cis-figure>", () => {
  test("creates a lazy frame over the fallback picture, titled with the picture's alt text", async () => {
    const figure = await show({ figure: "growth", country: "KAZ", lang: "en" });
    const frame = frameIn(figure);
    expect(frame?.src).toBe("https://atlas.example/en/embed/growth/kaz/");
    expect(frame?.title).toBe("A finding");
    expect(frame?.loading).toBe("lazy");
    expect(frame?.getAttribute("sandbox")).toContain("allow-same-origin");
    expect(frame?.style.visibility).toBe("hidden");
    expect(showsFallback(figure)).toBe(true);
  });

  test("creates no frame without a valid figure name", async () => {
    expect(frameIn(await show({}))).toBeNull();
    expect(frameIn(await show({ figure: "//example.org" }))).toBeNull();
    expect(frameIn(await show({ figure: "../.." }))).toBeNull();
  });

  test("ignores attribute values other than a single word", async () => {
    const figure = await show({
      figure: "map",
      lens: "../x",
      theme: "dark&x=1",
      lang: "//example.org",
      year: "<b>",
    });
    expect(frameIn(figure)?.src).toBe("https://atlas.example/embed/map/");
  });

  test("shows the frame at its reported height when ready, and sends hello to the site only", async () => {
    const figure = await show();
    hear(ready);
    expect(showsFallback(figure)).toBe(false);
    expect(frameIn(figure)?.style.height).toBe("500px");
    expect(frameIn(figure)?.style.visibility).toBe("");
    expect(posted.mock.calls).toEqual([[{ ...signature, type: "hello" }, site.origin]]);
  });

  test("a height message changes only the height", async () => {
    const figure = await show();
    hear(ready);
    const before = figure.outerHTML;
    const { cssText } = frameIn(figure)?.style ?? {};
    hear({ ...height(700), width: 1, style: "position:fixed", html: "<b>" });
    expect(frameIn(figure)?.style.cssText).toBe(cssText?.replace("500px", "700px"));
    expect(figure.outerHTML).toBe(before);
  });

  test.each<[string, unknown, Heard]>([
    ["another window", height(700), { source: window }],
    ["no window", height(700), { source: null }],
    ["another origin", height(700), { origin: "https://atlas.example.org" }],
    ["an origin that begins like ours", height(700), { origin: "https://atlas.example:8443" }],
    ["no origin", height(700), { origin: "null" }],
    ["a stranger's format", { type: "height", height: 700 }, {}],
    ["no number", height(Number.NaN), {}],
    ["a word", height("700px"), {}],
  ])("ignores a message from %s", async (_, data, how) => {
    const figure = await show();
    hear(ready);
    hear(data, how);
    expect(frameIn(figure)?.style.height).toBe("500px");
  });

  test("checks the sender before it reads the message", async () => {
    await show();
    const read = vi.fn();
    const trap = new Proxy({}, { get: read, ownKeys: read.mockReturnValue([]) });
    hear(trap, { source: window });
    hear(trap, { origin: "https://example.org" });
    expect(read).not.toHaveBeenCalled();
    hear(trap);
    expect(read).toHaveBeenCalled();
  });

  test("keeps the largest of the first twenty heights after ten thousand at once", async () => {
    const figure = await show();
    for (let round = 1; round <= 10_000; round += 1) hear(height(200 + round));
    expect(frameIn(figure)?.style.height).toBe("220px");
  });

  test("sends changes to a ready frame in one message, and creates a new frame for another path", async () => {
    const figure = await show({ figure: "growth", year: "2020" });
    hear(ready);
    const frame = frameIn(figure);
    figure.setAttribute("theme", "dark");
    figure.setAttribute("country", "UZB");
    await settle();
    expect(posted).toHaveBeenLastCalledWith(
      { ...signature, type: "set", theme: "dark", country: "uzb" },
      site.origin,
    );
    figure.setAttribute("year", "2021");
    await settle();
    expect(posted).toHaveBeenLastCalledWith({ ...signature, type: "set", year: 2021 }, site.origin);
    expect(frameIn(figure)).toBe(frame);

    figure.setAttribute("lang", "en");
    await settle();
    expect(frameIn(figure)?.src).toBe("https://atlas.example/en/embed/growth/uzb/?theme=dark&year=2021");
    expect(showsFallback(figure)).toBe(true);

    hear(ready);
    figure.setAttribute("chrome", "none");
    await settle();
    expect(frameIn(figure)?.src).toBe(
      "https://atlas.example/en/embed/growth/uzb/?chrome=none&theme=dark&year=2021",
    );
  });

  test("creates a new frame when an attribute is removed or invalid", async () => {
    const figure = await show({ figure: "map", theme: "dark" });
    hear(ready);
    figure.removeAttribute("theme");
    await settle();
    expect(frameIn(figure)?.src).toBe("https://atlas.example/embed/map/");
    hear(ready);
    figure.setAttribute("theme", "url(https://example.org/)");
    await settle();
    expect(frameIn(figure)?.src).toBe("https://atlas.example/embed/map/");
    expect(posted.mock.calls.every(([message]) => JSON.stringify(message).includes("hello"))).toBe(true);
  });

  test("accepts only messages with a null origin if the frame is isolated", async () => {
    const figure = await show({ figure: "growth", isolated: "" });
    expect(frameIn(figure)?.getAttribute("sandbox")).not.toContain("same-origin");
    hear(ready);
    expect(showsFallback(figure)).toBe(true);
    hear(ready, { origin: "null" });
    expect(showsFallback(figure)).toBe(false);
    expect(posted).toHaveBeenLastCalledWith({ ...signature, type: "hello" }, "*");
  });

  test("dispatches the reader's actions as events", async () => {
    const figure = await show();
    const heard: unknown[] = [];
    for (const name of ["select", "step", "download"] as const)
      figure.addEventListener(name, ({ detail }) => heard.push(detail));
    hear({ ...signature, id: "growth", type: "event", name: "select", key: "KAZ" });
    hear({ ...signature, id: "growth", type: "event", name: "download" });
    hear({ ...signature, id: "growth", type: "event", name: "click", key: "KAZ" });
    expect(heard).toEqual([
      { type: "event", name: "select", key: "KAZ" },
      { type: "event", name: "download", key: undefined },
    ]);
  });

  test("has one frame and one listener after it was removed, reinserted and moved", async () => {
    const add = vi.spyOn(window, "addEventListener");
    const remove = vi.spyOn(window, "removeEventListener");
    const figure = await show();
    for (let round = 0; round < 50; round += 1) {
      hear(ready);
      figure.remove();
      expect(frameIn(figure)).toBeNull();
      expect(showsFallback(figure)).toBe(true);
      document.body.append(figure);
      document.body.prepend(figure);
      await settle();
      expect(figure.shadowRoot?.querySelectorAll("iframe")).toHaveLength(1);
    }
    figure.remove();
    const messages = (calls: readonly (readonly unknown[])[]) =>
      calls.filter(([type]) => type === "message").length;
    expect(messages(add.mock.calls)).toBe(messages(remove.mock.calls));
    hear(ready);
    expect(showsFallback(figure)).toBe(true);
  });

  test("creates no frame if it was removed before the first update", async () => {
    const figure = document.createElement("cis-figure");
    figure.setAttribute("figure", "map");
    document.body.append(figure);
    figure.remove();
    await settle();
    expect(frameIn(figure)).toBeFalsy();
  });
});
