/** Whether the site can be read without a network, and what its reader can do about it. */
export type OfflineState =
  | { readonly kind: "unsaved" }
  | { readonly kind: "saving" }
  /** The whole site is kept, in the version that answers now. */
  | { readonly kind: "ready" }
  /** Ready, and a newer version is kept as well: it waits for its reader. */
  | { readonly kind: "outdated" }
  | { readonly kind: "updating" }
  | { readonly kind: "failed" }
  | { readonly kind: "unavailable"; readonly why: OfflineHindrance };

/** What keeps a browser from keeping a site: the site has no https, the browser cannot, or it was told not to. */
export type OfflineHindrance = "insecure" | "unsupported" | "forbidden";

/** The site as it is kept for reading without a network: a store of one state. */
export interface Offline {
  readonly get: () => OfflineState;
  /** Asks the browser, the first time, whether the site is kept already. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly save: () => void;
  /** Lets the version that waits take over; every open page of the site comes anew. */
  readonly update: () => void;
}

/** What is used of the browser. */
export interface OfflineBrowser {
  readonly navigator: { readonly serviceWorker?: WorkerContainer };
  readonly isSecureContext: boolean;
  readonly location: { readonly reload: () => void };
}

type WorkerContainer = Pick<ServiceWorkerContainer, "controller" | "getRegistration" | "register">;

/**
 * Keeps the site by its service worker. Nothing is fetched before the reader asks for it.
 *
 * @param base the path below which the site lies, with a slash at both ends; the worker is `sw.js` there
 */
export function createOffline(base: string, browser: OfflineBrowser): Offline {
  let state: OfflineState = { kind: "unsaved" };
  let isAsked = false;
  let watched: ServiceWorkerRegistration | undefined;
  const listeners = new Set<() => void>();
  const set = (next: OfflineState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  const fail = (error: unknown) => set(toFailure(error));

  const watch = (registration: ServiceWorkerRegistration) => {
    const tell = () => set(toOfflineState(registration, state));
    const follow = () => registration.installing?.addEventListener("statechange", tell);
    if (watched !== registration) {
      watched = registration;
      follow();
      registration.addEventListener("updatefound", () => {
        follow();
        tell();
      });
    }
    tell();
  };

  const ask = async () => {
    const { navigator, isSecureContext } = browser;
    const { serviceWorker } = navigator;
    if (serviceWorker === undefined) {
      return set({ kind: "unavailable", why: isSecureContext ? "unsupported" : "insecure" });
    }
    const registration = await serviceWorker.getRegistration(base);
    // A worker of somebody else may answer for all of the host.
    if (registration !== undefined && new URL(registration.scope).pathname === base) watch(registration);
  };

  const register = async () => {
    set({ kind: "saving" });
    const registration = await browser.navigator.serviceWorker?.register(`${base}sw.js`);
    if (registration !== undefined) watch(registration);
  };

  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      if (!isAsked) ask().catch(fail);
      isAsked = true;
      return () => listeners.delete(listener);
    },
    save: () => void register().catch(fail),
    update: () => {
      const waiting = watched?.waiting;
      if (!waiting) return;
      set({ kind: "updating" });
      // A page that a worker serves comes anew by itself; one that was loaded past it, with the shift key, does not.
      const isServed = browser.navigator.serviceWorker?.controller != null;
      waiting.addEventListener("statechange", () => {
        if (waiting.state === "activated" && !isServed) browser.location.reload();
      });
      waiting.postMessage({ type: "SKIP_WAITING" });
    },
  };
}

/**
 * What a registration means to the reader. A worker that is there for the first time keeps nothing until it is active;
 * one that vanishes before that has failed.
 */
function toOfflineState(
  { active, waiting, installing }: Pick<ServiceWorkerRegistration, "active" | "waiting" | "installing">,
  before: OfflineState,
): OfflineState {
  if (before.kind === "updating") return before;
  if (active !== null) return { kind: waiting === null ? "ready" : "outdated" };
  if (waiting !== null || installing !== null) return { kind: "saving" };
  return { kind: before.kind === "saving" ? "failed" : "unsaved" };
}

/** Browsers name a refusal in different ways; all else may work out when it is tried again. */
function toFailure(error: unknown): OfflineState {
  const isForbidden =
    error instanceof Error && /^(SecurityError|NotSupportedError|InvalidStateError)$/.test(error.name);
  return isForbidden ? { kind: "unavailable", why: "forbidden" } : { kind: "failed" };
}
