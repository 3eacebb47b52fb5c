import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { fillTemplate } from "../../build/template";

const files = {
  ...{ version: "1", base: "/", origin: undefined, sheet: "/s.css", scripts: ["/assets/page.js"] },
  frame: undefined,
};
const part = "Part of this page did not load: the figures are shown, but their controls do not work.";

/** Renders the page without its style sheet, and runs the script of its head. */
function openPage(change: (root: HTMLElement) => void = () => {}): HTMLElement {
  const template = readFileSync("index.html", "utf8").replace("/* start.js */", () =>
    readFileSync("start.js", "utf8").replace("export ", ""),
  );
  const { frame: _, ...named } = files;
  const page = fillTemplate(
    template,
    { language: "en", address: "/", head: [], html: "<main data-live></main>", noscript: "" },
    named,
  );
  document.body.innerHTML = /<body>(.*)<\/body>/s.exec(page)?.[1] ?? "";
  Object.assign(document.documentElement.dataset, { scripts: "/assets/page.js", base: "/", version: "1" });
  change(document.documentElement);
  const [, script = ""] = page.split("<script>").map((text) => text.split("</script>")[0]);
  new Function(script)();
  return document.getElementById("lost") as HTMLElement;
}

const readLine = (line: HTMLElement) =>
  [...line.querySelectorAll("span")].filter(({ hidden }) => !hidden).map(({ textContent }) => textContent);

const fetched = vi.fn(async (address: string, _?: RequestInit) =>
  address === "/version.json" ? Response.json({ version: "1" }) : new Response("", { status: 404 }),
);
const reload = vi.fn();

beforeEach(() => {
  vi.stubGlobal("fetch", fetched.mockClear());
  vi.stubGlobal("CSS", { supports: () => true });
  vi.stubGlobal("ResizeObserver", class {});
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Runs the code after the first paint: the scripts are requested, three times. */
async function start(): Promise<void> {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "requestAnimationFrame"] });
  dispatchEvent(new Event("DOMContentLoaded"));
  await vi.advanceTimersByTimeAsync(10_000);
}

describe("the script in the head", () => {
  test("bypasses the cache after a response that is not a script, then shows one message", async () => {
    const line = openPage();
    await start();
    const asked = fetched.mock.calls.filter(([address]) => address === "/assets/page.js");
    expect(asked.map(([, options]) => options?.cache)).toEqual(["default", "reload", "reload"]);
    expect(line.hidden).toBe(false);
    expect(readLine(line)).toEqual([part]);
  });

  test("its button fetches every script past the cache, then reloads the page", async () => {
    vi.spyOn(performance, "getEntriesByType").mockReturnValue([
      { name: "/assets/MapSection.js" },
      { name: "/assets/font.woff2" },
    ] as unknown as PerformanceEntryList);
    const line = openPage();
    await start();
    vi.spyOn(location, "reload").mockImplementation(reload);
    line.querySelector("button")?.click();
    await vi.advanceTimersByTimeAsync(0);
    expect(fetched).toHaveBeenCalledWith("/assets/MapSection.js", { cache: "reload" });
    expect(fetched).not.toHaveBeenCalledWith("/assets/font.woff2", expect.anything());
    expect(reload).toHaveBeenCalledOnce();
  });

  test("a copy that was saved after hydration says that it does not start", async () => {
    const line = openPage((root) => {
      root.dataset.started = "";
    });
    await start();
    expect(line.hidden).toBe(false);
    expect(document.querySelector("[data-live]")).toBeNull();
  });

  test("starts in a browser without a list of fonts and of loaded files", async () => {
    vi.stubGlobal("performance", { now: () => 0 });
    const line = openPage();
    await start();
    expect(line.hidden).toBe(false);
  });

  test("offers a new version when the host has one", async () => {
    fetched.mockImplementation(async () => Response.json({ version: "2" }));
    const line = openPage();
    await start();
    expect(readLine(line)).toEqual(["A new version of the atlas is out."]);
  });
});
