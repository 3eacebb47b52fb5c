import type { frames as ru } from "../../ru/doctor/frames";
import { sayRights } from "./rights";

const heightTodo = "Use the corrected code: its height is right at every column width.";

type Shortage = Parameters<(typeof ru)["height-cut"]["detail"]>[0];

/** Describes the width at which the frame is too low by the most pixels. */
function sayShort({ short }: Shortage): string {
  const [worst] = [...short].sort((one, other) => other.needed - other.height - (one.needed - one.height));
  if (worst === undefined) return "";
  return `At a width of ${worst.width} pixels it needs a height of ${worst.needed} but has ${worst.height}.`;
}

export const frames: typeof ru = {
  "no-title": {
    title: "The figure has no name",
    why: "Screen readers will announce just a frame, not what is in it.",
    todo: "Describe what is shown in the frame’s title; for the element, in the alt of the picture inside it.",
  },
  "no-lazy": {
    title: "The figure loads immediately",
    why: "The page spends time on it even if the reader never scrolls that far.",
    todo: 'Add loading="lazy".',
  },
  "scrolling-off": {
    title: "Scrolling is disabled in the frame",
    why: "Readers who open the table below the figure will not see the end of it.",
    todo: "Remove the scrolling attribute.",
  },
  "no-sandbox": {
    title: "The frame has no sandbox",
    why: "The figure works, but has more permissions than it needs.",
    todo: "Add sandbox from the corrected code.",
  },
  "sandbox-lacks": {
    title: "The sandbox lacks permissions",
    why: "Browsers forbid the figure whatever is not in this list.",
    todo: "Add the missing permissions.",
    detail: sayRights,
  },
  "sandbox-needless": {
    title: "The sandbox allows more than is needed",
    why: "The figure does not use it, and allow-top-navigation lets a frame take readers away from your page.",
    todo: "Remove what is not needed.",
    detail: ({ rights }) => `Not needed: ${rights.join(", ")}.`,
  },
  "sandbox-unknown": {
    title: "The sandbox has values that browsers do not know",
    why: "They are ignored, and may be typos in a permission that is needed.",
    todo: "Use the list from the corrected code.",
    detail: ({ rights }) => `Unknown: ${rights.join(", ")}.`,
  },
  "allow-lacks": {
    title: "The frame does not allow everything the figure can do",
    why: "Without fullscreen it cannot fill the screen; without clipboard-write it cannot copy.",
    todo: 'Write allow="fullscreen; clipboard-write".',
    detail: ({ features }) => `Missing: ${features.join(", ")}.`,
  },
  "height-scrolls": {
    title: "The frame is shorter than the figure",
    why: "The bottom of the figure can be seen only by scrolling inside the frame.",
    todo: heightTodo,
    detail: sayShort,
  },
  "height-cut": {
    title: "The figure is cut off at the bottom",
    why: "The frame is shorter than the figure, and scrolling is disabled.",
    todo: heightTodo,
    detail: sayShort,
  },
  "fixed-height": {
    title: "One height for all widths",
    why: "Nothing is cut off, but there is empty space below the figure.",
    todo: heightTodo,
    detail: ({ spare }) => `At a width of 640 pixels, ${spare} pixels of the height are empty.`,
  },
  "fixed-width": {
    title: "The width of the frame does not follow the column",
    why: "On a phone the frame overflows, and in a wide column it stays narrow.",
    todo: 'Write width="100%".',
  },
  "window-height": {
    title: "The height depends on the window",
    why: "It should depend on the column width: on some screens the bottom of the figure is hidden, on others there is a gap below it.",
    todo: heightTodo,
  },
  "box-lost": {
    title: "The wrapper of the frame has lost its styles",
    why: "The frame fills its wrapper, which has no height or position of its own: the figure disappears or covers the page.",
    todo: "Paste the complete code with its wrappers. If your CMS strips styles, move them to the site’s style sheet.",
  },
  "styles-stripped": {
    title: "The styles were stripped from the code",
    why: "The height no longer follows the width: only the number in the height attribute counts.",
    todo: "Move the styles to the site’s style sheet, or allow the style attribute: the corrected code would be stripped as well.",
  },
};
