import { describe, expect, test, vi } from "vitest";
import { createOffline, type OfflineBrowser, type OfflineState } from "../../src/ui/offline";

type WorkerState = ServiceWorker["state"];

/** A service worker with a state that a test sets. */
class Worker extends EventTarget {
  state: WorkerState = "installing";
  readonly heard: unknown[] = [];
  postMessage(message: unknown) {
    this.heard.push(message);
  }
}

/** A registration as in browsers: a worker moves from one state to the next. */
class Registration extends EventTarget {
  installing: Worker | null = null;
  waiting: Worker | null = null;
  active: Worker | null = null;
  scope = "https://example.org/atlas/";
  /** A new worker starts to cache its version. */
  find(): Worker {
    this.installing = new Worker();
    this.dispatchEvent(new Event("updatefound"));
    return this.installing;
  }
  /** Moves a worker to the property for a state. */
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

/** A store, with the kinds of its states so far. */
function watch(browser: OfflineBrowser) {
  const offline = createOffline("/atlas/", browser);
  const kinds: OfflineState["kind"][] = [];
  offline.subscribe(() => kinds.push(offline.get().kind));
  return { offline, kinds };
}

const never = () => new Promise<never>(() => {});
const settled = () => new Promise((resolve) => setTimeout(resolve));

/** A registration with an active worker. */
function toKept(scope?: string): Registration {
  const registration = Object.assign(new Registration(), scope === undefined ? {} : { scope });
  registration.active = new Worker();
  return registration;
}

describe("createOffline", () => {
  test("nothing is cached or fetched before the reader asks", async () => {
    const register = vi.fn(never);
    const { offline } = open({ register });
    await settled();
    expect(offline.get()).toEqual({ kind: "unsaved" });
    expect(register).not.toHaveBeenCalled();
  });

  test("the site is ready once its worker is active, not before", async () => {
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

  test("a worker that vanishes before it is active has cached nothing, and saving can be retried", async () => {
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

  test("a site saved on an earlier visit is ready", async () => {
    const { offline } = open({ found: toKept() });
    await settled();
    expect(offline.get()).toEqual({ kind: "ready" });
  });

  test("a foreign worker for the whole host is ignored", async () => {
    const { offline } = open({ found: toKept("https://example.org/") });
    await settled();
    expect(offline.get()).toEqual({ kind: "unsaved" });
  });

  test("a new version is offered when it is complete, and takes over when the reader agrees", async () => {
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

  test("a page without a controlling worker reloads by itself", async () => {
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

  test("a new version that fails to load keeps the current one", async () => {
    const registration = toKept();
    const { offline } = open({ found: registration });
    await settled();
    registration.move(registration.find(), "redundant");
    expect(offline.get()).toEqual({ kind: "ready" });
  });

  test("without a waiting version there is no update", async () => {
    const { offline, kinds } = open({ found: toKept() });
    await settled();
    offline.update();
    expect(kinds).toEqual(["ready"]);
  });

  test.each([
    ["SecurityError", { kind: "unavailable", why: "forbidden" }],
    ["NotSupportedError", { kind: "unavailable", why: "forbidden" }],
    ["TypeError", { kind: "failed" }],
  ])("a browser that rejects with a %s", async (name, state) => {
    const { offline } = open({ register: () => Promise.reject(new DOMException("", name)) });
    offline.save();
    await settled();
    expect(offline.get()).toEqual(state);
  });

  test.each([
    [true, "unsupported"],
    [false, "insecure"],
  ])("without service workers, and secure context: %s", (isSecureContext, why) => {
    const { offline } = watch({ isSecureContext, navigator: {}, location: { reload: () => {} } });
    expect(offline.get()).toEqual({ kind: "unavailable", why });
  });
});
