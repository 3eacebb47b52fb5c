/** The dataset with the texts of one language, served by build/catalogPlugin.ts. */

declare module "virtual:dataset/said/*" {
  export const said: import("./loadCatalog").SaidFiles;
}

declare module "virtual:dataset/observed/*" {
  export const observed: import("./loadCatalog").ObservedFiles;
}

declare module "virtual:dataset/story/*" {
  export const story: { readonly story: import("../model/dataset").Dataset["story"] };
}
