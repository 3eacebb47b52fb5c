import { readFileSync } from "node:fs";

/**
 * The budgets on bytes. A page is its HTML with the style sheet and the scripts that it names.
 *
 * @param {string} address below the site's root
 */
function readPage(address) {
  const file = `dist${address}index.html`;
  const html = readFileSync(file, "utf8");
  const [, sheet = ""] = /<link rel="stylesheet" href="([^"]+)"/.exec(html) ?? [];
  const [, scripts = ""] = /data-scripts="([^"]+)"/.exec(html) ?? [];
  const [, frame = ""] = /data-frame="([^"]+)"/.exec(html) ?? [];
  return {
    drawn: [file, `dist${sheet}`],
    scripts: scripts.split(" ").map((name) => `dist${name}`),
    frame: `dist${frame}`,
  };
}

const page = readPage("/");

/** What the service worker keeps: at most what its button says. */
const kept = [...readFileSync("dist/sw.js", "utf8").matchAll(/url:"([^"]+)"/g)].map(
  ([, url]) => `dist/${url}`,
);

/** The deck as one file, as it lies on a stick: not compressed. */
const kits = ["present/*-ru.html", "en/present/*-en.html"].map((path) => ({
  name: `deck as one file: ${path}`,
  path: `dist/${path}`,
  limit: "1.7 MB",
  brotli: false,
}));

/**
 * An embed in a frame: its wire comes before the reader acts, all other scripts after.
 *
 * @type {(figure: string, drawn: string, live: string, more?: readonly string[]) => object[]}
 */
function onEmbed(figure, drawn, live, more = []) {
  const embed = readPage(`/embed/${figure}/`);
  const scripts = [...embed.scripts.filter((file) => file !== embed.frame), ...more];
  return [
    {
      name: `${figure} embed: HTML, styles, wire`,
      path: [...embed.drawn, embed.frame],
      limit: drawn,
      brotli: true,
    },
    { name: `${figure} embed: scripts`, path: scripts, limit: live, brotli: true },
  ];
}

/** @type {(name: string, drawn: string, live: string) => object[]} */
function onGuide(name, drawn, live) {
  const guide = readPage(name === "gallery" ? "/embed/" : `/embed/${name}/`);
  return [
    { name: `${name}: HTML, styles`, path: guide.drawn, limit: drawn, brotli: true },
    { name: `${name}: first scripts`, path: guide.scripts, limit: live, brotli: true },
  ];
}

export default [
  { name: "page: HTML, styles", path: page.drawn, limit: "45.2 kB", brotli: true },
  { name: "page: first scripts", path: page.scripts, limit: "90 kB", brotli: true },
  ...onEmbed("map", "19.7 kB", "112.2 kB"),
  ...onEmbed("growth", "12.8 kB", "185 kB", [
    "dist/assets/LiveGrowth-*.js",
    "dist/assets/{d3-ease,d3-interpolate,toDrawing}-*.js",
  ]),
  ...onEmbed("people", "8.3 kB", "101 kB"),
  ...onEmbed("timeline", "13 kB", "95 kB"),
  ...onGuide("gallery", "12 kB", "160 kB"),
  ...onGuide("doctor", "8 kB", "90 kB"),
  { name: "wire of embeds", path: readPage("/embed/map/").frame, limit: "1.55 kB", brotli: true },
  { name: "element of hosts", path: "dist/assets/cis-figure-1-*.js", limit: "1.5 kB", gzip: true },
  { name: "all scripts", path: "dist/assets/*.js", limit: "402 kB", brotli: true },
  { name: "service worker", path: "dist/sw.js", limit: "12 kB", brotli: true },
  { name: "site kept for use offline", path: kept, limit: "1.3 MB", brotli: true },
  ...kits,
  { name: "fonts", path: "dist/assets/*.woff2", limit: "39 kB", brotli: false },
];
