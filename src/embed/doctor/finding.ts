/** A finding about the pasted text, as facts. Its wording is in the messages, by kind. */
export type Finding = {
  /** The index of the snippet, from 0; undefined if the finding concerns the page. */
  readonly snippet?: number;
  /** The pasted text that shows the problem; empty if something is missing. */
  readonly found: string;
} & Facts;

export type FindingKind = Finding["kind"];

type Facts =
  /** No snippet was found. `otherFrames`: the number of frames from other sites. */
  | { readonly kind: "nothing"; readonly otherFrames: number }
  /** The frame, or the element with its script, was removed. Only its picture is left. */
  | { readonly kind: "frame-taken" }
  /** Only a link to the atlas is left of the figure. */
  | { readonly kind: "only-link" }
  /** The text is very long. `read`: the number of characters that were read from its start. */
  | { readonly kind: "too-long"; readonly read: number }
  | { readonly kind: "escaped" }
  | { readonly kind: "commented" }
  | { readonly kind: "odd-quotes" }
  /** The end tag is missing, so the element swallows all that follows. */
  | { readonly kind: "unclosed"; readonly name: string }
  // Addresses
  | { readonly kind: "insecure" }
  | { readonly kind: "without-protocol" }
  | { readonly kind: "without-host" }
  | { readonly kind: "elsewhere"; readonly site: string }
  /** The address is in an attribute other than `src`. */
  | { readonly kind: "moved-address"; readonly attribute: string }
  | { readonly kind: "double-ampersand" }
  | { readonly kind: "unknown-word"; readonly part: WordPart; readonly nearest: string | undefined }
  | { readonly kind: "no-slash" }
  | { readonly kind: "page-in-frame" }
  | { readonly kind: "unknown-parameter"; readonly known: readonly string[] }
  | { readonly kind: "unknown-value"; readonly name: string }
  // Frames
  | { readonly kind: "no-title" }
  | { readonly kind: "no-lazy" }
  | { readonly kind: "scrolling-off" }
  | { readonly kind: "no-sandbox" }
  | { readonly kind: "sandbox-lacks"; readonly rights: readonly SandboxRight[] }
  | { readonly kind: "sandbox-needless"; readonly rights: readonly string[] }
  | { readonly kind: "sandbox-unknown"; readonly rights: readonly string[] }
  | { readonly kind: "allow-lacks"; readonly features: readonly Feature[] }
  /** The frame is too low; the rest of the figure can be scrolled to, or cannot (`height-cut`). In CSS pixels. */
  | ({ readonly kind: "height-scrolls" } & Shortage)
  | ({ readonly kind: "height-cut" } & Shortage)
  /** One height for all widths. `spare`: the empty CSS pixels at the frame's fixed width, or at 640. */
  | { readonly kind: "fixed-height"; readonly spare: number }
  | { readonly kind: "fixed-width" }
  | { readonly kind: "window-height" }
  /** The frame is absolutely positioned, but the box around it lost its height or its position. */
  | { readonly kind: "box-lost"; readonly lost: "padding" | "position" }
  | { readonly kind: "styles-stripped" }
  // The element and its script
  | { readonly kind: "no-script" }
  | { readonly kind: "no-element" }
  | { readonly kind: "element-empty" }
  | { readonly kind: "no-room" }
  | { readonly kind: "isolated" }
  | { readonly kind: "script-not-module" }
  | { readonly kind: "script-credentials" }
  | { readonly kind: "script-without-crossorigin" }
  | { readonly kind: "script-integrity"; readonly current: string }
  | { readonly kind: "script-without-integrity" }
  | { readonly kind: "script-older"; readonly current: string }
  | { readonly kind: "script-other-version"; readonly current: string }
  | { readonly kind: "script-twice" }
  // Pictures
  | { readonly kind: "no-alt" }
  // Headers
  | ({ readonly kind: "blocked" } & Blocked)
  | ({ readonly kind: "only-reported" } & Blocked)
  | { readonly kind: "page-sandboxed"; readonly rights: readonly SandboxRight[] }
  | { readonly kind: "embedder-policy" }
  | { readonly kind: "permission-withheld"; readonly feature: Feature; readonly line: string }
  | { readonly kind: "framing-header" }
  | { readonly kind: "headers-unread" };

/** The part of a view that a word in an address, or in an attribute of the element, names. */
export type WordPart = "language" | "figure" | "lens" | "country" | "path";

/** The `sandbox` rights that a figure uses. */
export const sandboxRights = [
  "allow-scripts",
  "allow-same-origin",
  "allow-popups",
  "allow-popups-to-escape-sandbox",
  "allow-downloads",
] as const;
type SandboxRight = (typeof sandboxRights)[number];

/** The `allow` features that a figure uses. */
export const features = ["fullscreen", "clipboard-write"] as const;
export type Feature = (typeof features)[number];

interface Shortage {
  /** The checked widths at which the frame is too low, with its height and the height that the figure needs. */
  readonly short: readonly { readonly width: number; readonly height: number; readonly needed: number }[];
}

/** A resource that a policy blocks. */
interface Blocked {
  readonly need: "frame" | "script" | "picture" | "style";
  /** The directive that applies, as written in the policy. */
  readonly policy: string;
  /** The corrected directive; undefined if no address would help, only a nonce on the script. */
  readonly line: string | undefined;
}

/** `broken`: readers do not see the figure; `worse`: a part of it fails for some readers; `fine`: only a remark. */
export type Severity = "broken" | "worse" | "fine";

export const severities: Readonly<Record<FindingKind, Severity>> = {
  nothing: "broken",
  "only-link": "broken",
  escaped: "broken",
  commented: "broken",
  "odd-quotes": "broken",
  unclosed: "broken",
  insecure: "broken",
  "without-host": "broken",
  "unknown-word": "broken",
  "page-in-frame": "broken",
  "height-cut": "broken",
  "box-lost": "broken",
  "no-script": "broken",
  "script-not-module": "broken",
  "script-credentials": "broken",
  "script-integrity": "broken",
  blocked: "broken",
  elsewhere: "worse",
  "too-long": "worse",
  "without-protocol": "worse",
  "moved-address": "worse",
  "double-ampersand": "worse",
  "unknown-value": "worse",
  "no-title": "worse",
  "scrolling-off": "worse",
  "sandbox-lacks": "worse",
  "sandbox-unknown": "worse",
  "height-scrolls": "worse",
  "fixed-width": "worse",
  "window-height": "worse",
  "styles-stripped": "worse",
  "no-element": "worse",
  "element-empty": "worse",
  "no-room": "worse",
  "script-older": "worse",
  "script-other-version": "worse",
  "no-alt": "worse",
  "frame-taken": "worse",
  "page-sandboxed": "worse",
  "embedder-policy": "worse",
  "headers-unread": "worse",
  "no-slash": "fine",
  "unknown-parameter": "fine",
  "no-lazy": "fine",
  "no-sandbox": "fine",
  "sandbox-needless": "fine",
  "allow-lacks": "fine",
  "fixed-height": "fine",
  isolated: "fine",
  "script-without-crossorigin": "fine",
  "script-without-integrity": "fine",
  "script-twice": "fine",
  "only-reported": "fine",
  "permission-withheld": "fine",
  "framing-header": "fine",
};
