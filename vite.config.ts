import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { catalogPlugin } from "./build/catalogPlugin.ts";
import { compressPlugin } from "./build/compressPlugin.ts";
import { datasetPlugin } from "./build/datasetPlugin.ts";
import { geometryPlugin } from "./build/geometryPlugin.ts";
import { narrowPlugin } from "./build/narrowPlugin.ts";
import { offlinePlugin } from "./build/offlinePlugin.ts";
import { prerenderPlugin } from "./build/prerenderPlugin.ts";
import { fillStart } from "./build/template.ts";

export default defineConfig({
  plugins: [
    datasetPlugin(),
    catalogPlugin(),
    geometryPlugin(),
    narrowPlugin(),
    react(),
    // In a build `prerenderPlugin` fills the templates.
    { name: "atlas-start", transformIndexHtml: { order: "pre", handler: fillStart } },
    prerenderPlugin(),
    offlinePlugin(),
    compressPlugin(),
  ],
  build: {
    target: ["chrome105", "firefox110", "safari16"],
    // One sheet, whole before the first paint: the pages are drawn before any script.
    cssCodeSplit: false,
    // A font is a file, however small: pages that do not show its letters never load it.
    assetsInlineLimit: (file) => (file.endsWith(".woff2") ? false : undefined),
    rolldownOptions: {
      input: {
        page: "src/app/page.tsx",
        embed: "src/app/embed.tsx",
        frame: "src/app/frame.ts",
        gallery: "src/app/gallery.tsx",
        doctor: "src/app/doctor.tsx",
        present: "src/app/present.tsx",
      },
      output: {
        codeSplitting: {
          groups: [
            { name: "shared", test: isShared, priority: 2 },
            { name: "growth", test: /\/src\/sections\/GrowthSection\.tsx$/, priority: 1 },
            { name: "people", test: /\/src\/sections\/PeopleSection\.tsx$/, priority: 1 },
            { name: "map", test: /\/src\/sections\/MapSection\.tsx$/, priority: 1 },
            { name: "timeline", test: /\/src\/sections\/TimelineSection\.tsx$/, priority: 1 },
          ],
        },
      },
    },
    modulePreload: { resolveDependencies: listUnknown },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 500,
  },
});

/** What a part needs that its page has not: an embed names all of its own in its HTML, and every page has the shared. */
function listUnknown(_: string, needed: string[], { hostId }: { readonly hostId: string }): string[] {
  if (/\/embed-/.test(hostId)) return [];
  return needed.filter((name) => !/\/(shared|rolldown-runtime)-/.test(name));
}

/** What every page needs is one script: many small ones cost a name in each page, and a request, and pack badly. */
function isShared(id: string): boolean {
  return shared.some((part) => part.test(id));
}

const shared = [
  /\/node_modules\/(react|react-dom|scheduler|zustand)\//,
  /\/src\/(model\/(?!answers|score)|catalog\/(?!nearestWord|loadStory)|store\/(?!keptTheme|keptAnswers)|ui\/(?!island|useFocusKept|offline|OfflineNote|useOffline|QrCode|toQrPath)|text\/(?!guideMessages|deckMessages|reportMessages)\w+\.ts$)/,
  /\/src\/(app\/addressSpace|figures\/map\/readDrawnOutlines)\.ts$/,
  /\/src\/sections\/(FigureActions|FigureBoundary|KitLink|SourceLinks|chosenEvent|formatPeriod)\.tsx?$/,
];
