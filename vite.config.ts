import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { datasetPlugin } from "./build/datasetPlugin.ts";
import { prerenderPlugin } from "./build/prerenderPlugin.ts";

export default defineConfig({
  plugins: [datasetPlugin(), react(), prerenderPlugin()],
  build: {
    target: ["chrome105", "firefox110", "safari16"],
    reportCompressedSize: false,
    chunkSizeWarningLimit: 800,
  },
});
