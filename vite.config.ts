import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { compressPlugin } from "./build/compressPlugin.ts";
import { datasetPlugin } from "./build/datasetPlugin.ts";
import { geometryPlugin } from "./build/geometryPlugin.ts";
import { prerenderPlugin } from "./build/prerenderPlugin.ts";

export default defineConfig({
  plugins: [datasetPlugin(), geometryPlugin(), react(), prerenderPlugin(), compressPlugin()],
  build: {
    target: ["chrome105", "firefox110", "safari16"],
    // One sheet, whole before the first paint: the pages are drawn before any script.
    cssCodeSplit: false,
    rolldownOptions: {
      input: { page: "src/app/page.tsx", embed: "src/app/embed.tsx", frame: "src/app/frame.ts" },
      output: { codeSplitting: { groups: [{ name: "shared", test: isShared }] } },
    },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 500,
  },
});

/** What every page needs is one script: many small ones cost a name in each page, and a request, and pack badly. */
function isShared(id: string): boolean {
  return (
    /\/node_modules\/(react|react-dom|scheduler|zustand)\//.test(id) ||
    /\/src\/(model|catalog|store|ui)\/|\/src\/text\/\w+\.ts$|\/data\/\w+\.json$|virtual:geometry\/frame/.test(
      id,
    )
  );
}
