import { describe, expect, test, vi } from "vitest";
import { createOffline, type OfflineBrowser, type OfflineState } from "../../src/ui/offline";

type WorkerState = ServiceWorker["state"];

/** A service worker whose state a test sets. */
class Worker extends EventTarget {
  state: WorkerState = "installing";
  readonly heard: unknown[] = [];
  postMessage(message: unknown) {
    this.heard.push(message);
  }
}

/** A registration as browsers keep it: a worker moves from one place to the next. */
class Registration extends EventTarget {
  installing: Worker | null = null;
  waiting: Worker | null = null;
  active: Worker | null = null;
  scope = "https://example.org/atlas/";
  /** A new worker begins to keep its version. */
  find(): Worker {
    this.installing = new Worker();
    this.dispatchEvent(new Event("updatefound"));
    return this.installing;
  }
  /** Puts a worker into the place that goes with a state. */
  move(worker: Worker, state: WorkerState) {
    for (const place of ["installing", "waiting", "active"] as const)
      if (this[place] === worker) this[place] = null;
    if (state === "installed") this.waiting = worker;
    if (state === "activating" || state === "activated") this.active = worker;
    worker.state = state;
    worker.dispatchEvent(new Event("statechange"));
  }
}

interface Surroundings {
  readonly found?: Registration;
  readonly register?: (file: string) => Promise<Registration>;
  readonly controller?: object | null;
}

function open({ found, register = never, controller = null }: Surroundings) {
  const reload = vi.fn();
  const browser = {
    isSecureContext: true,
    location: { reload },
    navigator: { serviceWorker: { controller, register, getRegistration: async () => found } },
  } as unknown as OfflineBrowser;
  return { ...watch(browser), reload };
}

/** A store with the kinds of the states that it has had. */
function watch(browser: OfflineBrowser) {
  const offline = createOffline("/atlas/", browser);
  const kinds: OfflineState["kind"][] = [];
  offline.subscribe(() => kinds.push(offline.get().kind));
  return { offline, kinds };
}

const never = () => new Promise<never>(() => {});
const settled = () => new Promise((resolve) => setTimeout(resolve));

/** A registration whose worker is at work. */
function toKept(scope?: string): Registration {
  const registration = Object.assign(new Registration(), scope === undefined ? {} : { scope });
  registration.active = new Worker();
  return registration;
}

describe("createOffline", () => {
  test("nothing is kept, and nothing is fetched, before the reader asks", async () => {
    const register = vi.fn(never);
    const { offline } = open({ register });
    await settled();
    expect(offline.get()).toEqual({ kind: "unsaved" });
    expect(register).not.toHaveBeenCalled();
  });

  test("the site is ready once its worker is at work, not before", async () => {
    const registration = new Registration();
    const worker = registration.find();
    const register = vi.fn(async () => registration);
    const { offline, kinds } = open({ register });
    offline.save();
    await settled();
    expect(register).toHaveBeenCalledWith("/atlas/sw.js");
    registration.move(worker, "installed");
    expect(kinds.at(-1)).toBe("saving");
    registration.move(worker, "activating");
    expect(offline.get()).toEqual({ kind: "ready" });
  });

  test("a worker that vanishes before it is at work has kept nothing, and may be tried again", async () => {
    const registration = new Registration();
    const worker = registration.find();
    const { offline, kinds } = open({ register: async () => registration });
    offline.save();
    await settled();
    registration.move(worker, "redundant");
    expect(offline.get()).toEqual({ kind: "failed" });
    registration.find();
    offline.save();
    await settled();
    expect(kinds.at(-1)).toBe("saving");
  });

  test("a site that was kept on an earlier visit is ready", async () => {
    const { offline } = open({ found: toKept() });
    await settled();
    expect(offline.get()).toEqual({ kind: "ready" });
  });

  test("a worker of somebody else, which answers for the whole host, is none of ours", async () => {
    const { offline } = open({ found: toKept("https://example.org/") });
    await settled();
    expect(offline.get()).toEqual({ kind: "unsaved" });
  });

  test("a newer version is told of when it is whole, and takes over when the reader agrees", async () => {
    const registration = toKept();
    const { offline, reload } = open({ found: registration, controller: {} });
    await settled();
    const next = registration.find();
    expect(offline.get()).toEqual({ kind: "ready" });
    registration.move(next, "installed");
    expect(offline.get()).toEqual({ kind: "outdated" });
    expect(next.heard).toEqual([]);
    offline.update();
    expect(next.heard).toEqual([{ type: "SKIP_WAITING" }]);
    registration.move(next, "activated");
    expect(offline.get()).toEqual({ kind: "updating" });
    expect(reload).not.toHaveBeenCalled();
  });

  test("a page that no worker serves comes anew by itself", async () => {
    const registration = toKept();
    const next = new Worker();
    registration.waiting = next;
    const { offline, reload } = open({ found: registration });
    await settled();
    offline.update();
    registration.move(next, "activating");
    expect(reload).not.toHaveBeenCalled();
    registration.move(next, "activated");
    expect(reload).toHaveBeenCalledOnce();
  });

  test("a newer version that fails to come leaves the one that is kept", async () => {
    const registration = toKept();
    const { offline } = open({ found: registration });
    await settled();
    registration.move(registration.find(), "redundant");
    expect(offline.get()).toEqual({ kind: "ready" });
  });

  test("without a version that waits there is nothing to take over", async () => {
    const { offline, kinds } = open({ found: toKept() });
    await settled();
    offline.update();
    expect(kinds).toEqual(["ready"]);
  });

  test.each([
    ["SecurityError", { kind: "unavailable", why: "forbidden" }],
    ["NotSupportedError", { kind: "unavailable", why: "forbidden" }],
    ["TypeError", { kind: "failed" }],
  ])("a browser that answers with a %s", async (name, state) => {
    const { offline } = open({ register: () => Promise.reject(new DOMException("", name)) });
    offline.save();
    await settled();
    expect(offline.get()).toEqual(state);
  });

  test.each([
    [true, "unsupported"],
    [false, "insecure"],
  ])("where there are no workers, and the page is secure: %s", (isSecureContext, why) => {
    const { offline } = watch({ isSecureContext, navigator: {}, location: { reload: () => {} } });
    expect(offline.get()).toEqual({ kind: "unavailable", why });
  });
});
