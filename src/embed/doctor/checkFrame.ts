import type { FrameHeight } from "../snippets";
import { checkHeight, isUnscrollable } from "./checkHeight";
import { checkSandbox } from "./checkSandbox";
import { type Feature, type Finding, features } from "./finding";
import type { FrameSnippet } from "./snippet";

/** Checks a frame's attributes, apart from its address. `height`: the height that the embed needs, if known. */
export function checkFrame(
  { markup, movedTo }: FrameSnippet,
  height: FrameHeight | undefined,
): readonly Finding[] {
  const { attributes } = markup;
  const isLate = movedTo !== undefined || attributes.get("loading")?.toLowerCase() === "lazy";
  return [
    ...(attributes.get("title")?.trim()
      ? []
      : [{ kind: "no-title", found: quote(markup, "title") } as const]),
    ...checkSandbox(attributes.get("sandbox")),
    ...checkHeight(markup, height),
    ...(isUnscrollable(markup)
      ? [{ kind: "scrolling-off", found: quote(markup, "scrolling") } as const]
      : []),
    ...checkFeatures(attributes),
    ...(isLate ? [] : [{ kind: "no-lazy", found: quote(markup, "loading") } as const]),
  ];
}

/** An attribute as pasted; empty if it is missing. */
export function quote({ attributes }: FrameSnippet["markup"], name: string): string {
  const value = attributes.get(name);
  return value === undefined ? "" : `${name}="${value}"`;
}

/** Finds features that `allow` does not grant (Permissions Policy, 9.5). `allowfullscreen` grants fullscreen. */
function checkFeatures(attributes: ReadonlyMap<string, string>): readonly Finding[] {
  const given = (attributes.get("allow") ?? "")
    .toLowerCase()
    .split(";")
    .map((one) => one.trim().split(/\s+/));
  const isGiven = (feature: Feature) =>
    given.some(([name, ...to]) => name === feature && !to.includes("'none'")) ||
    (feature === "fullscreen" && attributes.has("allowfullscreen"));
  const missing = features.filter((feature) => !isGiven(feature));
  const found = attributes.has("allow") ? `allow="${attributes.get("allow")}"` : "";
  return missing.length === 0 ? [] : [{ kind: "allow-lacks", features: missing, found }];
}
