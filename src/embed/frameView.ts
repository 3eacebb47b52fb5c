import { fromAddress, toAddress } from "../model/address";
import type { View } from "../model/view";
import type { Site } from "../store/site";
import type { AtlasStore } from "../store/store";
import { toHref } from "../store/syncAddress";
import type { Frame } from "./frame";

/** Sends the host each change of the view and each choice of the reader, and applies the host's settings to the view. */
export function shareView(frame: Frame, store: AtlasStore, { window, base, space }: Site): void {
  let isAsked = false;
  store.subscribe(({ view }, { view: before }) => {
    if (view === before) return;
    const [, query = ""] = toAddress(view, "embed").split("?");
    frame.tell({ type: "state", query });
    const done = toDone(view, before);
    if (done !== undefined && !isAsked) frame.tell({ type: "event", ...done });
  });
  frame.onSet(({ lang, theme, country, year }) => {
    const { view, restore } = store.getState();
    if (lang !== undefined && lang !== view.language && base !== undefined)
      return window.location.replace(toHref({ ...view, language: lang }, base, "embed"));
    isAsked = true;
    restore(
      {
        ...view,
        theme: theme ?? view.theme,
        country: space.countries.find((code) => code === country) ?? view.country,
        year: year === undefined ? view.year : fromAddress(`/?year=${year}`, space).view.year,
      },
      [],
    );
    isAsked = false;
  });
}

/** The reader's last action: `select` of a city, event, country or year, or `step` of a year or level. Undefined if none. */
function toDone(view: View, before: View) {
  const parts = ["place", "event", "country", "level", "year"] as const;
  const part = parts.find((name) => view[name] !== before[name]);
  const key = part && view[part]?.toString();
  const isStep =
    part === "level" || (part === "year" && view.figure !== "growth" && view.figure !== "timeline");
  return key === undefined ? undefined : ({ name: isStep ? "step" : "select", key } as const);
}
