import type { Plugin } from "vite";

/**
 * Gives libraries no more of d3 than we need of them. Each of those below imports all of another library, to pick from it
 * by a name that is known while the page runs, so nothing could be left out; it is given a module with the parts that
 * are listed. What else it imports by name, for what we never draw, throws.
 *
 * The map has a d3 of its own: were it shared with the chart, each would load what only the other one uses.
 */
export function narrowPlugin(): Plugin {
  return {
    name: "atlas-narrow",
    apply: "build",
    enforce: "pre",
    async resolveId(id, importer = "") {
      const found = narrowed.find((one) => one.id === id && importer.includes(`/node_modules/${one.by}/`));
      if (found !== undefined) return toVirtual(found);
      if (!isOfMap(importer) || !/^(d3|d3-\w+|internmap)$/.test(id)) return undefined;
      const module = await this.resolve(id, importer, { skipSelf: true });
      return module && { id: module.id + ofMap, moduleSideEffects: false };
    },
    load(id) {
      const found = narrowed.find((one) => id === toVirtual(one));
      return found && writeModule(found);
    },
    transform: {
      filter: { id: [/\?map$/, /\/d3-shape\//, components] },
      handler: (code, id) => ({
        code: components.test(id) ? markComponents(code) : markComputed(code),
        map: null,
      }),
    },
  };
}

interface Narrowed {
  readonly id: string;
  /** The library that imports it. */
  readonly by: string;
  readonly used: readonly string[];
  /** Imported by name, for what we do not draw. */
  readonly unused: readonly string[];
}

const narrowed: readonly Narrowed[] = [
  // The map is given its projection as a function, and its outlines as paths.
  { id: "d3-geo", by: "react-simple-maps", used: ["geoPath"], unused: ["geoGraticule"] },
  { id: "topojson-client", by: "react-simple-maps", used: [], unused: ["feature", "mesh"] },
  // An axis of numbers is linear, one of categories has points or bands.
  {
    id: "victory-vendor/d3-scale",
    by: "recharts",
    used: ["scaleLinear", "scalePoint", "scaleBand"],
    unused: [],
  },
  // Its lines and areas go straight from point to point.
  {
    id: "victory-vendor/d3-shape",
    by: "recharts",
    used: ["area", "curveLinear", "line", "stack", "stackOffsetNone", "stackOrderNone"],
    unused: [
      "curveBasis",
      "curveBasisClosed",
      "curveBasisOpen",
      "curveBumpX",
      "curveBumpY",
      "curveLinearClosed",
      "curveMonotoneX",
      "curveMonotoneY",
      "curveNatural",
      "curveStep",
      "curveStepAfter",
      "curveStepBefore",
      "stackOffsetExpand",
      "stackOffsetSilhouette",
      "stackOffsetWiggle",
      "symbol",
      "symbolCircle",
      "symbolCross",
      "symbolDiamond",
      "symbolSquare",
      "symbolStar",
      "symbolTriangle",
      "symbolWye",
    ],
  },
];

/** The files of react-simple-maps that hold its components. */
const components = /\/react-simple-maps\/dist\/shared\//;

/** Tells the modules of the map's own d3 from those of the other. */
const ofMap = "?map";

function isOfMap(importer: string): boolean {
  return (
    importer.includes("/src/figures/map/") ||
    importer.endsWith(ofMap) ||
    importer.startsWith("\0narrow:react-simple-maps")
  );
}

/** Says of what d3 computes while it loads that it changes nothing else: where it is not used, it can be left out. */
function markComputed(code: string): string {
  return code.replace(/^((?:var|const) [\w$]+ = )(?=\(function |new |[\w$]+\()/gm, "$1/* @__PURE__ */ ");
}

/** The same of the components of react-simple-maps: those that are not drawn can be left out, and none needs a name. */
function markComponents(code: string): string {
  return code
    .replace(/\b\w+\.displayName="\w+";/g, "")
    .replace(/=(?=\w\(\(\{)/g, "=/* @__PURE__ */")
    .replace(/(var \w=)(?=\w\(\w\);)/g, "$1/* @__PURE__ */");
}

function toVirtual({ by, id }: Narrowed): string {
  return `\0narrow:${by}:${id}`;
}

function writeModule({ id, by, used, unused }: Narrowed): string {
  const stubs = unused.map(
    (name) => `export function ${name}() { throw new Error("${by} is given no ${name} of ${id}"); }`,
  );
  return [...stubs, used.length === 0 ? "" : `export { ${used.join(", ")} } from "d3";`].join("\n");
}
