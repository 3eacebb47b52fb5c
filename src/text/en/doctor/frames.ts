import type { frames as ru } from "../../ru/doctor/frames";
import { sayRights } from "./rights";

const heightTodo = "Take the mended code: its height is right at every width of the column.";

type Shortage = Parameters<(typeof ru)["height-cut"]["detail"]>[0];

/** Where the frame lacks most. */
function sayShort({ short }: Shortage): string {
  const [worst] = [...short].sort((one, other) => other.needed - other.height - (one.needed - one.height));
  if (worst === undefined) return "";
  return `At a width of ${worst.width} pixels it needs a height of ${worst.needed}, and has ${worst.height}.`;
}

export const frames: typeof ru = {
  "no-title": {
    title: "The figure has no name",
    why: "A screen reader will call it a frame and not say what is in it.",
    todo: "Say what is shown in the frame’s title; for the element, in the alt of the picture in it.",
  },
  "no-lazy": {
    title: "The figure is loaded at once",
    why: "The page spends time on it even if nobody scrolls there.",
    todo: 'Add loading="lazy".',
  },
  "scrolling-off": {
    title: "The frame must not scroll",
    why: "Whoever opens the table below the figure will not see its end.",
    todo: "Take the attribute scrolling away.",
  },
  "no-sandbox": {
    title: "The frame has no sandbox",
    why: "The figure works, but has more rights than it needs.",
    todo: "Add the sandbox of the mended code.",
  },
  "sandbox-lacks": {
    title: "The sandbox lacks rights",
    why: "What is not in this list a browser forbids the figure.",
    todo: "Add the rights that are missing.",
    detail: sayRights,
  },
  "sandbox-needless": {
    title: "The sandbox gives more than is needed",
    why: "The figure makes no use of it, and allow-top-navigation lets a frame take readers away from your page.",
    todo: "Take away what is not needed.",
    detail: ({ rights }) => `Not needed: ${rights.join(", ")}.`,
  },
  "sandbox-unknown": {
    title: "The sandbox has words that browsers do not know",
    why: "They are passed over, and may be slips in a right that is needed.",
    todo: "Take the list of the mended code.",
    detail: ({ rights }) => `Not known: ${rights.join(", ")}.`,
  },
  "allow-lacks": {
    title: "The frame is not given all that the figure can do",
    why: "Without fullscreen it cannot fill the screen, without clipboard-write it cannot copy.",
    todo: 'Write allow="fullscreen; clipboard-write".',
    detail: ({ features }) => `Missing: ${features.join(", ")}.`,
  },
  "height-scrolls": {
    title: "The frame is lower than the figure",
    why: "The lower part of the figure is seen only by scrolling within the frame.",
    todo: heightTodo,
    detail: sayShort,
  },
  "height-cut": {
    title: "The figure is cut off below",
    why: "The frame is lower than the figure and must not scroll.",
    todo: heightTodo,
    detail: sayShort,
  },
  "fixed-height": {
    title: "One height for all widths",
    why: "Nothing is cut off, but there is empty room below the figure.",
    todo: heightTodo,
    detail: ({ spare }) => `At a width of 640 pixels ${spare} of the height are to spare.`,
  },
  "fixed-width": {
    title: "The width of the frame does not follow the column",
    why: "On a phone the frame sticks out, and in a wide column it stays narrow.",
    todo: 'Write width="100%".',
  },
  "window-height": {
    title: "The height is taken from the window",
    why: "The figure needs one by the width of the column: on some screens its lower part is hidden, on others there is a hole.",
    todo: heightTodo,
  },
  "box-lost": {
    title: "The box around the frame has lost its styles",
    why: "The frame is stretched over the box, which has no height or place: the figure vanishes, or lies over the page.",
    todo: "Paste the whole code with its boxes. If a system strips styles, put them into the site’s style sheet.",
  },
  "styles-stripped": {
    title: "The styles were stripped from the code",
    why: "The height no longer follows the width: one number counts, that of the attribute height.",
    todo: "Put the styles into the site’s style sheet, or allow the attribute style: the mended code would be stripped too.",
  },
};
