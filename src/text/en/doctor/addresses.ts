import type { addresses as ru } from "../../ru/doctor/addresses";

const chooseAgain = "Use the corrected code, or choose the view again on the “Embed a figure” page.";

const parts = {
  language: "language",
  figure: "figure",
  lens: "map layer",
  country: "country",
  path: "part of the address",
};

export const addresses: typeof ru = {
  nothing: {
    title: "There is no atlas figure here",
    why: "What you pasted has no frame, element or picture with an atlas address: your CMS may have stripped it when saving.",
    todo: "Copy the code from the “Embed a figure” page and paste it in HTML mode.",
    detail: ({ otherFrames }) => (otherFrames > 0 ? `Frames from other sites: ${otherFrames}.` : ""),
  },
  "only-link": {
    title: "Only a link is left of the figure",
    why: "Your CMS or your account does not allow frames and scripts, so the code was stripped when it was saved.",
    todo: "Paste the “Picture” code from the “Embed a figure” page: many such systems allow pictures. An administrator of the site can paste the live figure.",
  },
  "too-long": {
    title: "Only part of the text was read",
    why: "It is too long, and the rest was not checked.",
    todo: "Paste only the part of the page that contains the figure.",
    detail: ({ read }) => `Characters read: ${read}.`,
  },
  escaped: {
    title: "The code is shown as text",
    why: "Your CMS replaced the angle brackets with &lt; and &gt;, so readers see code instead of the figure.",
    todo: "Paste the code in HTML mode (“Source”, “Custom HTML”), not in the visual editor.",
  },
  commented: {
    title: "The figure is inside a comment",
    why: "Browsers show nothing between <!-- and -->.",
    todo: "Remove <!-- and --> from around the code.",
  },
  "odd-quotes": {
    title: "The quotation marks in the code are not straight",
    why: "An editor replaced them, and browsers cannot tell where the address ends.",
    todo: "Paste the corrected code in HTML mode, or turn off smart quotes.",
  },
  unclosed: {
    title: "The tag is not closed",
    why: "Browsers treat everything after it on the page as its content and do not show it.",
    todo: "Paste the complete code; a slash at the end of the opening tag does not close it.",
    detail: ({ name }) => `</${name}> is missing.`,
  },
  insecure: {
    title: "The address starts with http:",
    why: "A page served over https does not load frames or scripts over http.",
    todo: "Start the address with https: instead; the atlas is available there too.",
  },
  "without-protocol": {
    title: "The address has no https:",
    why: "An address that starts with // does not work in emails, apps or local files.",
    todo: "Add https: at the beginning.",
  },
  "without-host": {
    title: "The address has no site name",
    why: "Browsers look for the figure on your own site, where it does not exist.",
    todo: "Write the full address, starting with https:.",
  },
  elsewhere: {
    title: "The address points to another site",
    why: "It looks like an atlas address, but what is there now cannot be checked from here.",
    todo: "If it is a former address of the atlas, use the corrected code.",
    detail: ({ site }) => `This atlas is at ${site}`,
  },
  "moved-address": {
    title: "The address was moved to another attribute",
    why: "Lazy-loading plugins do this: until their script runs, there is no figure.",
    todo: 'Exclude the figure from the plugin: the code already loads lazily, with loading="lazy".',
    detail: ({ attribute }) => `The address is in ${attribute}.`,
  },
  "double-ampersand": {
    title: "The & in the address is escaped twice",
    why: "Browsers do not recognise the parameters after it, and the figure opens without them.",
    todo: "Write & or &amp; in the address, but not &amp;amp;.",
  },
  "unknown-word": {
    title: "The atlas has no such figure",
    why: "There is nothing at this address: the frame will show an error or stay empty.",
    todo: chooseAgain,
    detail: ({ part, found, nearest }) =>
      [
        found === "" ? `The ${parts[part]} is missing.` : `There is no ${parts[part]} “${found}”.`,
        nearest === undefined ? "" : `Did you mean “${nearest}”?`,
      ]
        .join(" ")
        .trim(),
  },
  "no-slash": {
    title: "The address has no slash at the end",
    why: "The figure opens, but through an extra redirect.",
    todo: "Add / at the end of the address, before the question mark.",
  },
  "page-in-frame": {
    title: "The frame holds an atlas page, not a figure",
    why: "The atlas does not allow its pages in frames on other sites, so the frame will be empty.",
    todo: "Use the corrected code: addresses for frames contain /embed/ and the name of a figure.",
  },
  "unknown-parameter": {
    title: "The figure has no such parameter",
    why: "It has no effect.",
    todo: "Remove it from the address.",
    detail: ({ known }) => `This figure accepts: ${known.join(", ")}.`,
  },
  "unknown-value": {
    title: "A parameter has an unknown value",
    why: "The figure will show the nearest match or its default view.",
    todo: chooseAgain,
    detail: ({ name }) => `Parameter: ${name}.`,
  },
};
