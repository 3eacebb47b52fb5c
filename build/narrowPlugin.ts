import type { Plugin } from "vite";

/**
 * Gives libraries only the parts of d3 that we need. Each library below imports a whole other library and picks from it
 * by a name that is only known at run time, so tree shaking cannot drop anything. The plugin replaces that import with
 * a module of the listed parts. Functions that are imported by name but never needed are replaced by stubs that throw.
 *
 * The map has its own copy of d3: if it shared the chart's, each would load the parts that only the other one uses.
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
  /** Imported by name, but only for features that we do not use. */
  readonly unused: readonly string[];
}

const narrowed: readonly Narrowed[] = [
  // We pass the map its projection as a function, and its outlines as paths.
  { id: "d3-geo", by: "react-simple-maps", used: ["geoPath"], unused: ["geoGraticule"] },
  { id: "topojson-client", by: "react-simple-maps", used: [], unused: ["feature", "mesh"] },
  // An axis of numbers is linear, one of categories has points or bands.
  {
    id: "victory-vendor/d3-scale",
    by: "recharts",
    used: ["scaleLinear", "scalePoint", "scaleBand"],
    unused: [],
  },
  // Our lines and areas are straight from point to point.
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

/** The id suffix that separates the map's own d3 modules from the chart's. */
const ofMap = "?map";

function isOfMap(importer: string): boolean {
  return (
    importer.includes("/src/figures/map/") ||
    importer.endsWith(ofMap) ||
    importer.startsWith("\0narrow:react-simple-maps")
  );
}

/** Marks the calls that d3 makes at load time as pure, so that unused results can be dropped. */
function markComputed(code: string): string {
  return code.replace(/^((?:var|const) [\w$]+ = )(?=\(function |new |[\w$]+\()/gm, "$1/* @__PURE__ */ ");
}

/** Marks the components of react-simple-maps as pure, so that unused ones can be dropped, and removes their display names. */
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
