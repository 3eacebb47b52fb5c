import { parseUp, signature } from "./contract";
import { createHeightKeeper } from "./createHeightKeeper";
import { toEmbedUrl, told } from "./toEmbedUrl";

/** The frame of an element. It replaces the element's fallback content. */
export interface Screen {
  /** Records a changed attribute. Changes of one task are applied together in a microtask. */
  readonly change: (name: string) => void;
  readonly hear: (event: MessageEvent) => void;
  /** Removes the frame and shows the fallback content. */
  readonly clear: () => void;
}

/** @param site the root of the site, with a trailing slash */
export function createScreen(element: HTMLElement, site: URL): Screen {
  const root = element.attachShadow({ mode: "open" });
  const fallback = document.createElement("slot");
  const place = document.createElement("div");
  place.style.position = "relative";
  let frame: HTMLIFrameElement | undefined;
  let origin = "";
  let keepHeight = createHeightKeeper();
  let changed: readonly string[] = [];

  const read = (name: string) => /^\w+$/.exec(element.getAttribute(name) ?? "")?.[0].toLowerCase();

  const post = (message: object) =>
    frame?.contentWindow?.postMessage({ ...signature, ...message }, origin === "null" ? "*" : origin);

  const clear = () => {
    root.replaceChildren(fallback);
    frame = undefined;
  };

  const draw = () => {
    clear();
    if (!read("figure")) return;
    origin = element.hasAttribute("isolated") ? "null" : site.origin;
    keepHeight = createHeightKeeper();
    frame = document.createElement("iframe");
    // Laid over the fallback at its final width, hidden and out of the flow.
    frame.style.cssText =
      "display:block;width:100%;border:0;color-scheme:normal;position:absolute;top:0;visibility:hidden";
    const rights = "allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads";
    Object.assign(frame, {
      title: element.querySelector("img")?.alt ?? "",
      loading: "lazy",
      sandbox: origin === "null" ? rights : `${rights} allow-same-origin`,
      allow: "fullscreen; clipboard-write",
      src: toEmbedUrl(read, site),
    });
    place.replaceChildren(frame);
    root.prepend(place);
  };

  const follow = () => {
    const names = changed;
    changed = [];
    if (!element.isConnected) return;
    if (fallback.isConnected || names.some((name) => !told.includes(name) || !read(name))) return draw();
    const wish = names.map((name) => [name, Number(read(name)) || read(name)]);
    post({ type: "set", ...Object.fromEntries(wish) });
  };

  return {
    clear,
    change: (name) => {
      if (changed.length === 0) queueMicrotask(follow);
      changed = [...changed, name];
    },
    hear: (event) => {
      if (event.source !== frame?.contentWindow || event.origin !== origin) return;
      const heard = parseUp(event.data);
      if (!heard) return;
      if (heard.type === "event") element.dispatchEvent(new CustomEvent(heard.name, { detail: heard }));
      else frame.style.height = `${keepHeight(heard.height, event.timeStamp)}px`;
      if (heard.type === "ready") {
        fallback.remove();
        frame.style.position = frame.style.visibility = "";
        post({ type: "hello" });
      }
    },
  };
}
