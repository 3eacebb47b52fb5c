/** The state of the offline copy of the site. */
export type OfflineState =
  | { readonly kind: "unsaved" }
  | { readonly kind: "saving" }
  /** The whole site is saved, in the version that is active now. */
  | { readonly kind: "ready" }
  /** Ready, and a newer version is saved as well: it waits until the reader updates. */
  | { readonly kind: "outdated" }
  | { readonly kind: "updating" }
  | { readonly kind: "failed" }
  | { readonly kind: "unavailable"; readonly why: OfflineHindrance };

/** Why the site cannot be saved: no https, no browser support, or forbidden in the browser. */
export type OfflineHindrance = "insecure" | "unsupported" | "forbidden";

/** A store of one state: the offline copy of the site. */
export interface Offline {
  readonly get: () => OfflineState;
  /** The first call also asks the browser whether the site is already saved. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly save: () => void;
  /** Activates the waiting version; every open page of the site reloads. */
  readonly update: () => void;
}

/** The browser APIs that are used. */
export interface OfflineBrowser {
  readonly navigator: { readonly serviceWorker?: WorkerContainer };
  readonly isSecureContext: boolean;
  readonly location: { readonly reload: () => void };
}

type WorkerContainer = Pick<ServiceWorkerContainer, "controller" | "getRegistration" | "register">;

/**
 * Saves the site with its service worker. Nothing is fetched before the reader asks for it.
 *
 * @param base the base path of the site, with a slash at both ends; the worker is `sw.js` there
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
    // Another site's worker may have the whole host as its scope.
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
      // A page that the worker controls reloads by itself; one that bypassed it by a shift reload does not.
      const isServed = browser.navigator.serviceWorker?.controller != null;
      waiting.addEventListener("statechange", () => {
        if (waiting.state === "activated" && !isServed) browser.location.reload();
      });
      waiting.postMessage({ type: "SKIP_WAITING" });
    },
  };
}

/**
 * Converts a registration to a state. A first worker has saved nothing until it is active; if it disappears before that, it
 * has failed.
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

/** Browsers name a refusal in different ways; any other error may be gone on a retry. */
function toFailure(error: unknown): OfflineState {
  const isForbidden =
    error instanceof Error && /^(SecurityError|NotSupportedError|InvalidStateError)$/.test(error.name);
  return isForbidden ? { kind: "unavailable", why: "forbidden" } : { kind: "failed" };
}
