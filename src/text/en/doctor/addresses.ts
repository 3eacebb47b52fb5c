import type { addresses as ru } from "../../ru/doctor/addresses";

const chooseAgain = "Take the mended code, or choose the view anew under “Embed a figure”.";

const parts = {
  language: "language",
  figure: "figure",
  lens: "lens of the map",
  country: "country",
  path: "part of the address",
};

export const addresses: typeof ru = {
  nothing: {
    title: "There is no figure of the atlas here",
    why: "What you pasted has no frame, element or picture with an address of the atlas: a system may have stripped it.",
    todo: "Copy the code under “Embed a figure” and paste it in HTML mode.",
    detail: ({ otherFrames }) => (otherFrames > 0 ? `Frames of other sites: ${otherFrames}.` : ""),
  },
  "too-long": {
    title: "Not all of the text was read",
    why: "It is too long, and the rest was not checked.",
    todo: "Paste only the part of the page that the figure is in.",
    detail: ({ read }) => `Characters read: ${read}.`,
  },
  escaped: {
    title: "The code is shown as text",
    why: "A system has put &lt; and &gt; in place of the brackets, so readers see code instead of the figure.",
    todo: "Paste the code in HTML mode (“Source”, “Custom HTML”), not in the plain editor.",
  },
  commented: {
    title: "The figure stands in a comment",
    why: "A browser shows nothing that stands between <!-- and -->.",
    todo: "Take away <!-- and --> around the code.",
  },
  "odd-quotes": {
    title: "The quotes in the code are not straight",
    why: "An editor has replaced them, and a browser cannot tell where the address ends.",
    todo: "Paste the mended code in HTML mode, or switch smart quotes off.",
  },
  unclosed: {
    title: "The tag is not closed",
    why: "A browser takes all that follows on the page for what is inside, and does not show it.",
    todo: "Paste the whole code; a slash at the end of the start tag does not close it.",
    detail: ({ name }) => `</${name}> is missing.`,
  },
  insecure: {
    title: "The address begins with http:",
    why: "A page that is open by https does not load a frame or a script by http.",
    todo: "Begin the address with https:—the atlas answers there too.",
  },
  "without-protocol": {
    title: "The address lacks https:",
    why: "An address that begins with // does not work in mails, apps and files on a disk.",
    todo: "Put https: before it.",
  },
  "without-host": {
    title: "The address names no site",
    why: "A browser looks for the figure on your site, where it is not.",
    todo: "Write the whole address, from https: on.",
  },
  elsewhere: {
    title: "The address leads to another site",
    why: "It looks like one of the atlas, but what is there now cannot be told from here.",
    todo: "If it is a former address of the atlas, take the mended code.",
    detail: ({ site }) => `This atlas is at ${site}`,
  },
  "moved-address": {
    title: "The address was moved to another attribute",
    why: "Plugins for lazy loading do that: until their script has run there is no figure.",
    todo: 'Exclude the figure from the plugin: the code can wait by itself, with loading="lazy".',
    detail: ({ attribute }) => `The address stands in ${attribute}.`,
  },
  "double-ampersand": {
    title: "The & in the address was escaped twice",
    why: "A browser does not know the parameters after it, and the figure opens without them.",
    todo: "Write & or &amp; in the address, but not &amp;amp;.",
  },
  "unknown-word": {
    title: "The atlas has no such figure",
    why: "There is nothing at this address: the frame will show an error, or nothing.",
    todo: chooseAgain,
    detail: ({ part, found, nearest }) =>
      [
        found === "" ? `No ${parts[part]} is named.` : `There is no ${parts[part]} “${found}”.`,
        nearest === undefined ? "" : `It looks like “${nearest}”.`,
      ]
        .join(" ")
        .trim(),
  },
  "no-slash": {
    title: "The address lacks its last slash",
    why: "The figure opens, but by a detour.",
    todo: "Put / at the end of the address, before the question mark.",
  },
  "page-in-frame": {
    title: "The frame has a page of the atlas, not a figure",
    why: "The atlas does not let other sites frame its pages, so the frame will be empty.",
    todo: "Take the mended code: addresses for frames have /embed/ and the name of a figure.",
  },
  "unknown-parameter": {
    title: "The figure has no such parameter",
    why: "It changes nothing.",
    todo: "Take it out of the address.",
    detail: ({ known }) => `This figure has: ${known.join(", ")}.`,
  },
  "unknown-value": {
    title: "A parameter names nothing",
    why: "The figure will show the nearest there is, or what it usually shows.",
    todo: chooseAgain,
    detail: ({ name }) => `Parameter: ${name}.`,
  },
};
