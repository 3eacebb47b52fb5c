/** The dataset with the texts of one language: build/catalogPlugin.ts serves it. */

declare module "virtual:dataset/said/*" {
  import type { CatalogFiles } from "../catalog/catalog";

  export const said: Omit<CatalogFiles, "geometry" | "indicators" | "observations"> & {
    readonly observedYears: readonly [number, number];
  };
}

declare module "virtual:dataset/observed/*" {
  import type { CatalogFiles } from "../catalog/catalog";

  export const observed: Pick<CatalogFiles, "indicators" | "observations">;
}
