import type { gallery as ru } from "../ru/gallery";

export const gallery: typeof ru = {
  title: "Figures of the atlas on your site",
  description:
    "Every figure of the atlas can be embedded in another site: code for a page, a newsletter, a forum.",
  lead: "Choose a figure, set how it looks and copy the code. It needs no renewing: the figure takes its values from the atlas.",
  noscript:
    "The code to paste is written by JavaScript, which is off; the figures and pictures linked below open without it.",
  figures: { growth: "Growth by country", people: "People by country", map: "Map", timeline: "Forum" },
  alone: "Page of its own",
  inAtlas: "In the atlas",
  png: "Picture, PNG",
  svg: "Picture, SVG",
  dialog: "Embed the figure",
  look: "How the figure looks",
  figure: "Figure",
  country: "Country",
  noCountry: "None chosen",
  language: "Language",
  theme: "Theme",
  themes: { auto: "As the reader’s", light: "Light", dark: "Dark" },
  chrome: "Around the figure",
  chromes: { full: "Everything", title: "Heading", source: "Source", none: "Nothing" },
  width: "Width, px",
  widths: "Frequent widths",
  preview: "Preview",
  heightThere: (width, height) => `At a width of ${width} px the figure is ${height} px high.`,
  scaled: (percent) => `Shown at ${percent}.`,
  carried: (parts) => `What is chosen in the figure is kept too: ${parts}.`,
  drop: "Do not keep it",
  parts: {
    theme: "theme",
    chrome: "surroundings of the figure",
    country: "country",
    year: "year",
    event: "event",
    place: "city",
    lens: "map layer",
    frame: "part of the map",
    layout: "tiles",
    scale: "measure",
    others: "other statements",
    level: "timeline level",
  },
  code: "Code to paste",
  kind: "How to embed",
  kinds: {
    frame: "No script",
    element: "With a script",
    picture: "Picture",
    markdown: "Markdown",
    board: "BB code",
  },
  about: {
    frame:
      "Suits nearly everywhere. The height is right at every width from 280 px on, with no scroll bar. Where a system strips styles, the height stays as it is needed at 640 px.",
    element:
      "A script of 1.5 kB keeps the frame exactly as high as the figure, and tells your page what a reader has chosen. Where the script does not load, a picture stays.",
    picture: "For newsletters and systems that strip frames. A click opens the atlas.",
    markdown: "For blogs and documentation in Markdown. A click opens the atlas.",
    board: "For forums. A click opens the atlas.",
  },
  lostInPicture: (parts) => `The picture shows the figure as it opens. It does not show: ${parts}.`,
  lostInElement: (parts) =>
    `The element does not hand on: ${parts}. Where that matters, take the code without a script.`,
  copy: "Copy",
  copied: "Copied.",
  refused: "The browser did not allow copying. The text is selected: press Ctrl+C or ⌘C.",
  policy: "Content-Security-Policy",
  policyLead: "If your site sends a Content-Security-Policy, add to it:",
  policyStyles:
    "If that policy forbids the style attribute, add style-src-attr 'unsafe-inline' too. Without it the figure is seen, but its place does not follow the width.",
  addresses: "Addresses",
  loading: "The code is being written…",
  failed: "What the code is written from did not load. Check the connection to the network.",
  unmeasured: "The height of this figure has not been measured yet, so there is no code for it.",
  again: "Try again",
  recipesTitle: "Where to paste the code",
  recipes: {
    tilda: {
      name: "Tilda",
      steps: [
        "Copy the code “No script”.",
        "Add block T123, HTML code, to the page.",
        "Paste the code into the content of the block and save it.",
        "Publish the page: in the editor the frame may not be seen.",
      ],
    },
    bitrix: {
      name: "Bitrix",
      steps: [
        "Copy the code “No script”.",
        "Open the article in the editor and switch it to HTML code.",
        "Paste the code where the figure is to be, and save.",
        "If the frame is gone, the editor has cut it out: ask the administrator to allow iframe, or take the code “Picture”.",
      ],
    },
    wordpress: {
      name: "WordPress",
      steps: [
        "Copy the code “No script”.",
        "Add the block “Custom HTML” to the post and paste the code into it.",
        "Preview the post. If there is no frame, your account is not allowed such code: take the “Picture”.",
        "The address of the figure’s own page alone will do too: WordPress learns of it by oEmbed. The height is fixed then.",
      ],
    },
    telegram: {
      name: "Telegram",
      steps: [
        "Copy the address of the figure’s own page and send it: a card with the picture appears below the message.",
        "For the picture alone, save the PNG, send it as a photo, and put the address into the caption.",
      ],
    },
    vk: {
      name: "VK",
      steps: [
        "Paste the address of the figure’s own page into a post: a card with the picture appears.",
        "If there is no card, save the PNG, attach it as a photo, and leave the address in the text.",
      ],
    },
  },
};
