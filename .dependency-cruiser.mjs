// The import rule: a file imports from its own folder and from those above it in this list,
// never below. Folders in one entry stand beside each other, and none imports another.
const order = [
  ["data"],
  ["public"],
  ["src/model"],
  ["src/catalog"],
  ["src/text"],
  ["src/ui"],
  ["src/figures"],
  ["src/store"],
  ["src/sections"],
  ["src/host"],
  ["src/explore", "src/embed", "src/present"],
  ["src/app"],
  ["build"],
  ["tests"],
];

/** @type {Record<string, string>} the packages a folder may import, where that is fewer than all */
const packages = { "src/model": "^node_modules/zod/", "src/host": "^$" };

/** @param {string} folder */
const isNodeOnly = (folder) => folder === "build" || folder === "tests";

const layers = order.flatMap((folders, position) =>
  folders.map((folder) => {
    const above = folder === "src/host" ? [] : order.slice(0, position).flat();
    return {
      name: `${folder.replace("/", "-")}-imports-only-from-above`,
      comment: `${folder} imports from itself, and from: ${above.join(", ") || "nothing"}`,
      severity: "error",
      from: { path: `^${folder}/` },
      to: {
        pathNot: [`^(${[...above, folder].join("|")})/`, packages[folder] ?? "node_modules/"].concat(
          isNodeOnly(folder) ? ["^[^/]+$"] : [],
        ),
        dependencyTypesNot: isNodeOnly(folder) ? ["core"] : [],
        couldNotResolve: false,
      },
    };
  }),
);

const rest = [
  {
    name: "figures-do-not-import-each-other",
    comment: "what two figures share lives in src/ui or src/model",
    from: { path: "^src/figures/([^/]+)/" },
    to: { path: "^src/figures/", pathNot: "^src/figures/$1/" },
  },
  {
    name: "placing-knows-no-view",
    comment: "a .ts beside a figure is pure: numbers and path strings, no components, no store",
    from: { path: "^src/figures/.+\\.ts$" },
    to: { path: ["node_modules/(@types/)?(react|react-dom|recharts|react-simple-maps|zustand)/", "\\.tsx$"] },
  },
  {
    name: "no-circles",
    comment: "two files that import each other are one file, or three",
    from: {},
    to: { circular: true },
  },
  {
    name: "no-orphans",
    comment: "nothing imports this file and it imports nothing",
    from: { orphan: true, path: "^src/", pathNot: ["^src/(app|host)/", "\\.d\\.ts$"] },
    to: {},
  },
  {
    name: "every-import-is-found",
    comment: "the path leads nowhere",
    from: {},
    to: { couldNotResolve: true, pathNot: "^virtual:" },
  },
].map((rule) => ({ severity: "error", ...rule }));

export default {
  forbidden: [...layers, ...rest],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json", ".d.ts"],
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "node", "default"],
    },
  },
};
