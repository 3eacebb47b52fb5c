import { parseDown, type Said, type Settings, signature } from "../host/contract";
import { createPace } from "./framePace";

/** The wire between an embed and the page that it stands in. */
export interface Frame {
  /** Says something to the host; before the host has said hello, and without a host, it is said to nobody. */
  readonly tell: (said: Said) => void;
  /** Hands on what the host asks for, beginning with what it has asked for already. */
  readonly onSet: (listener: (settings: Settings) => void) => void;
  /** Of the contract that this end keeps. */
  readonly version: number;
  /** The origin of the host, once it has said hello. */
  readonly host: () => string | undefined;
}

/**
 * Tells the host how high the embed is, now and whenever that changes, and hears what the host asks for. Theme and motion
 * are taken at once; for anything else the scripts of the figure are woken, where they do not listen yet.
 *
 * A frame out of sight is not drawn: nothing here waits for that, and its first height is measured.
 */
export function createFrame(window: Window & typeof globalThis): Frame {
  const { parent, document, location } = window;
  if (parent === window)
    return { tell: () => {}, onSet: () => {}, version: signature.v, host: () => undefined };
  const root = document.documentElement;
  // As it was built: a browser that translates the page rewrites `<html lang>`.
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
  // A frame that is not displayed has no height to tell.
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
  // The scripts of the figure did not come, or this browser cannot read them.
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
