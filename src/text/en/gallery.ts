import type { gallery as ru } from "../ru/gallery";

export const gallery: typeof ru = {
  title: "Atlas figures on your site",
  description:
    "Every figure of the atlas can be embedded on another site: ready-made code for pages, newsletters and forums.",
  lead: "Choose a figure, set how it looks and copy the code. There is nothing to update later: the figure takes its values from the atlas.",
  noscript:
    "The embed code needs JavaScript, which is off; the figures and pictures linked below open without it.",
  figures: { growth: "Growth by country", people: "People by country", map: "Map", timeline: "Forum" },
  alone: "Separate page",
  inAtlas: "In the atlas",
  png: "PNG picture",
  svg: "SVG picture",
  skip: (figures) => `Skip: ${figures}`,
  filter: {
    title: "Find a figure",
    words: "Country, map layer or word",
    any: "All",
    found: (found, all) => `${found} of ${all} shown`,
    nothing: "Nothing found",
    showAll: "Show all",
  },
  dialog: "Embed the figure",
  look: "Appearance",
  figure: "Figure",
  country: "Country",
  noCountry: "None",
  language: "Language",
  theme: "Theme",
  themes: { auto: "Same as the reader’s", light: "Light", dark: "Dark" },
  chrome: "Around the figure",
  chromes: { full: "Everything", title: "Heading", source: "Source", none: "Nothing" },
  width: "Width, px",
  widths: "Common widths",
  preview: "Preview",
  heightThere: (width, height) => `At a width of ${width} px the figure is ${height} px high.`,
  scaled: (percent) => `Shown at ${percent} scale.`,
  carried: (parts) => `Also keeps what is selected in the figure: ${parts}.`,
  drop: "Do not keep",
  parts: {
    theme: "theme",
    chrome: "what surrounds the figure",
    country: "country",
    year: "year",
    event: "event",
    place: "city",
    lens: "map layer",
    frame: "part of the map",
    layout: "tiles",
    scale: "measure",
    others: "what others said",
    level: "timeline level",
  },
  code: "Embed code",
  kind: "How to embed",
  kinds: {
    frame: "No script",
    element: "With a script",
    picture: "Picture",
    markdown: "Markdown",
    board: "BBCode",
  },
  about: {
    frame:
      "Works almost everywhere. The height is right at any width from 280 px, with no extra scroll bars. If your CMS strips styles, the height stays at what a width of 640 px needs.",
    element:
      "A 1.5 kB script keeps the frame exactly as high as the figure and tells your page what the reader has selected. If the script does not load, a picture remains.",
    picture: "For newsletters and systems that strip frames. Clicking it opens the atlas.",
    markdown: "For blogs and documentation in Markdown. Clicking it opens the atlas.",
    board: "For forums. Clicking it opens the atlas.",
  },
  lostInPicture: (parts) =>
    `The picture shows the figure as it first opens, without these choices: ${parts}.`,
  lostInElement: (parts) =>
    `The element does not pass these on: ${parts}. If they matter, use the code without a script.`,
  copy: "Copy",
  copied: "Copied.",
  refused: "The browser did not allow copying. The text is selected: press Ctrl+C or ⌘C.",
  policy: "Content-Security-Policy",
  policyLead: "If your site sends a Content-Security-Policy, add this to it:",
  policyStyles:
    "If that policy forbids the style attribute, also add style-src-attr 'unsafe-inline'. Without it the figure is visible, but the space for it does not follow the width.",
  addresses: "Addresses",
  loading: "Preparing the code…",
  failed: "What the code is made from did not load. Check your connection.",
  unmeasured: "The height of this figure has not been measured yet, so there is no code for it.",
  again: "Try again",
  recipesTitle: "Where to paste the code",
  recipes: {
    tilda: {
      name: "Tilda",
      steps: [
        "Copy the “No script” code.",
        "Add block T123 (HTML code) to the page.",
        "Paste the code into the block’s content and save.",
        "Publish the page: the frame may not be visible in the editor.",
      ],
    },
    bitrix: {
      name: "Bitrix",
      steps: [
        "Copy the “No script” code.",
        "Open the article in the editor and switch it to HTML code.",
        "Paste the code where the figure should be, and save.",
        "If the frame disappears, the editor has removed it: ask the administrator to allow iframe, or use the “Picture” code.",
      ],
    },
    wordpress: {
      name: "WordPress",
      steps: [
        "Copy the “No script” code.",
        "Add a “Custom HTML” block to the post and paste the code into it.",
        "Preview the post. If there is no frame, your account may not use such code: use “Picture” instead.",
        "You can also paste just the address of the figure’s separate page: WordPress embeds it through oEmbed, with a fixed height.",
      ],
    },
    telegram: {
      name: "Telegram",
      steps: [
        "Copy the address of the figure’s separate page and send it: a card with the picture appears below the message.",
        "For the picture alone, save the PNG, send it as a photo and put the address in the caption.",
      ],
    },
    vk: {
      name: "VK",
      steps: [
        "Paste the address of the figure’s separate page into a post: a card with the picture appears.",
        "If there is no card, save the PNG, attach it as a photo and leave the address in the text.",
      ],
    },
  },
};
