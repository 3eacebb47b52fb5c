import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { findOtherBrowsers, isComplete } from "../../build/otherBrowsers.mjs";
import { findFrame, type Place, type Tab } from "./tab";

/** WebKitGTK on a virtual screen, driven by the W3C's WebDriver. */
export async function launchWebkit(): Promise<Tab> {
  const found = findOtherBrowsers();
  if (!isComplete(found)) throw new Error("no WebKit here");
  const port = await findPort();
  const driver = spawn(found.xvfb, ["-a", found.webkitDriver, `--port=${port}`], {
    detached: true,
    stdio: "ignore",
    // Without a graphics card, pages stay empty unless compositing is off.
    env: { ...process.env, WEBKIT_DISABLE_COMPOSITING_MODE: "1" },
  });
  try {
    const root = `http://127.0.0.1:${port}`;
    await untilReady(root);
    const options = { binary: found.miniBrowser, args: ["--automation"] };
    const { sessionId } = await ask<{ sessionId: string }>(`${root}/session`, "POST", {
      capabilities: { alwaysMatch: { "webkitgtk:browserOptions": options } },
    });
    return toTab(`${root}/session/${sessionId}`, driver);
  } catch (error) {
    stop(driver);
    throw error;
  }
}

function toTab(session: string, driver: ChildProcess): Tab {
  const post = (path: string, body: object = {}) => ask<unknown>(`${session}/${path}`, "POST", body);
  const run = (code: string) => post("execute/sync", { script: `return (${code})`, args: [] });
  const within = async <Found>(place: Place = "page", act: () => Promise<Found>) => {
    if (place === "page") return act();
    await post("frame", { id: await run(findFrame) });
    try {
      return await act();
    } finally {
      await post("frame", { id: null });
    }
  };
  const click = async (selector: string) => {
    const middle = (await run(findMiddle(selector))) as { x: number; y: number };
    await post("actions", { actions: [toPress(middle)] });
  };
  const listWindows = () => ask<readonly string[]>(`${session}/window/handles`, "GET");
  return {
    open: async (address) => {
      await post("url", { url: address });
    },
    read: (code, place) => within(place, () => run(code)),
    click: (selector, place) => within(place, () => click(selector)),
    openWindow: async (selector) => {
      const before = await listWindows();
      await click(selector);
      const opened = (await listWindows()).find((handle) => !before.includes(handle));
      if (opened === undefined) throw new Error("no window was opened");
      return {
        read: async (code) => {
          await post("window", { handle: opened });
          const found = await run(code);
          await post("window", { handle: before[0] });
          return found;
        },
      };
    },
    close: async () => {
      await ask(session, "DELETE").catch(() => {});
      stop(driver);
    },
  };
}

function findMiddle(selector: string): string {
  return `(() => {
    const found = document.querySelector(${JSON.stringify(selector)});
    found.scrollIntoView({ block: "center", behavior: "instant" });
    const { left, top, width, height } = found.getBoundingClientRect();
    return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
  })()`;
}

/** A mouse click as WebDriver actions. WebDriver's own click fails on SVG elements. */
function toPress(middle: { readonly x: number; readonly y: number }) {
  return {
    ...{ type: "pointer", id: "mouse", parameters: { pointerType: "mouse" } },
    actions: [
      { type: "pointerMove", duration: 0, ...middle },
      { type: "pointerDown", button: 0 },
      { type: "pointerUp", button: 0 },
    ],
  };
}

async function ask<Answer>(address: string, method: string, body?: object): Promise<Answer> {
  const response = await fetch(address, {
    method,
    ...(body && { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(60_000),
  });
  const { value } = (await response.json()) as { value: Answer & { error?: string; message?: string } };
  if (!response.ok) {
    throw new Error(`${method} ${new URL(address).pathname}: ${value.error} ${value.message}`);
  }
  return value;
}

/** A free port. The driver accepts only an explicit port. */
function findPort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => done(typeof address === "object" ? (address?.port ?? 0) : 0));
    });
  });
}

async function untilReady(root: string): Promise<void> {
  for (let round = 0; round < 150; round += 1) {
    const isReady = await fetch(`${root}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return;
    await new Promise((done) => setTimeout(done, 200));
  }
  throw new Error("the driver of WebKit does not answer");
}

/** Ends the driver, its screen and its browser, which share a process group. */
function stop({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid);
}
