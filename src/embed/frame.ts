import { parseDown, type Said, type Settings, signature } from "../host/contract";
import { createPace } from "./framePace";

/** The message channel between an embed and its host page. */
export interface Frame {
  /** Sends a message to the host. Does nothing before the host's first `hello`, or without a host. */
  readonly tell: (said: Said) => void;
  /** Calls the listener with the host's settings: at once with those already received, then with each change. */
  readonly onSet: (listener: (settings: Settings) => void) => void;
  /** The version of the contract. */
  readonly version: number;
  /** The origin of the host; undefined before its first `hello`. */
  readonly host: () => string | undefined;
}

/**
 * Sends the height of the embed to the host, now and on every change, and receives the host's settings. Theme and motion
 * apply at once. For other settings it dispatches `wake`, which starts the figure's scripts, unless they listen already.
 *
 * A browser does not paint a frame outside the viewport. So nothing here waits for a paint, and the first height is measured
 * directly.
 */
export function createFrame(window: Window & typeof globalThis): Frame {
  const { parent, document, location } = window;
  if (parent === window)
    return { tell: () => {}, onSet: () => {}, version: signature.v, host: () => undefined };
  const root = document.documentElement;
  // From the build: a browser that translates the page rewrites `<html lang>`.
  const [, lang = "ru", id] = /(en)?\/embed\/(.*)\/$/.exec(root.dataset.address ?? "") ?? [];
  const listeners = new Set<(settings: Settings) => void>();
  let host: string | undefined;
  let asked: Settings = {};

  const post = (message: unknown) =>
    parent.postMessage(message, host === undefined || host === "null" ? "*" : host);
  const say = (said: Said) => post({ ...signature, id, ...said });

  const tellHeight = (height: number) => {
    say({ type: "height", height });
    post({ sentinel: "amp", type: "embed-size", height });
    post(JSON.stringify({ src: location.href, context: "iframe.resize", height }));
  };
  const pass = createPace(tellHeight, window);

  let main: Element | null = null;
  // A frame with `display: none` has no height to send.
  const observer = new window.ResizeObserver(() => measure() > 0 && pass(measure()));
  const measure = (): number => {
    const found = document.querySelector("main.embed");
    if (found !== main) {
      observer.disconnect();
      if (found !== null) observer.observe(found);
      main = found;
    }
    return Math.ceil(main?.getBoundingClientRect().height ?? 0);
  };
  const greet = () => {
    const height = measure();
    say({ type: "ready", lang, minHeight: height });
    tellHeight(height);
  };

  const take = (settings: Settings) => {
    const { theme, motion, ...rest } = settings;
    asked = { ...asked, ...settings };
    for (const [name, word] of Object.entries({ theme, motion })) {
      if (word === "auto") delete root.dataset[name];
      else if (word !== undefined) root.dataset[name] = word;
    }
    for (const listener of listeners) listener(settings);
    if (listeners.size === 0 && Object.keys(rest).length > 0) window.dispatchEvent(new Event("wake"));
  };

  window.addEventListener("message", ({ source, origin, data }) => {
    if (source !== parent) return;
    const message = parseDown(data);
    if (message?.type === "hello" && host === undefined) {
      host = origin;
      greet();
    }
    if (message?.type !== "set" || origin !== host) return;
    const { type, ...settings } = message;
    take(settings);
  });
  const tell: Frame["tell"] = (said) => {
    if (host !== undefined) say(said);
  };
  window.addEventListener("click", ({ target }) => {
    const file = (target as Element).closest<HTMLAnchorElement>("a[download]")?.href;
    if (file) tell({ type: "event", name: "download", key: file.replace(/.*\./, "") });
  });
  // The scripts of the figure failed to load, or this browser cannot parse them.
  window.addEventListener("lost", ({ detail }: CustomEventInit) =>
    tell({ type: "error", code: detail instanceof SyntaxError ? "unsupported" : "data" }),
  );
  greet();

  return {
    tell,
    version: signature.v,
    host: () => host,
    onSet: (listener) => {
      listeners.add(listener);
      if (Object.keys(asked).length > 0) listener(asked);
    },
  };
}
