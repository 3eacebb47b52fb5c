import type { Language } from "../model/language";
import type { FigureName } from "../model/view";
import { type Catalog, type CatalogFiles, createCatalog } from "./catalog";
import { type LoadFile, loadOnce } from "./loadFile";

/** The dataset files without indicators and observations, with the years of the observations. */
export interface SaidFiles extends Omit<CatalogFiles, keyof ObservedFiles> {
  readonly observedYears: readonly [number, number];
}

export type ObservedFiles = Pick<CatalogFiles, "indicators" | "observations">;

/**
 * Loads the catalog of a page, with texts in the page's language only. Observations are skipped for a figure that shows
 * none.
 *
 * @param figure of an embed; undefined to load the data of all figures
 */
export async function loadCatalog(
  language: Language,
  figure?: FigureName,
  load: LoadFile = loadOnce,
): Promise<Catalog> {
  const { said: loadSaid, observed: loadObserved } = loaders[language];
  const [{ said }, { observed }] = await Promise.all([
    load(`${language}/said`, loadSaid),
    figure === "timeline" ? nothingObserved : load(`${language}/observed`, loadObserved),
  ]);
  return createCatalog({ ...said, ...observed }, said.observedYears);
}

interface Loaders {
  readonly said: () => Promise<{ readonly said: SaidFiles }>;
  readonly observed: () => Promise<{ readonly observed: ObservedFiles }>;
}

const nothingObserved: { readonly observed: ObservedFiles } = {
  observed: {
    indicators: { $schema: "./schema/indicators.schema.json", entries: [] },
    observations: { $schema: "./schema/observations.schema.json", entries: [] },
  },
};

const loaders: Readonly<Record<Language, Loaders>> = {
  ru: {
    said: () => import("virtual:dataset/said/ru"),
    observed: () => import("virtual:dataset/observed/ru"),
  },
  en: {
    said: () => import("virtual:dataset/said/en"),
    observed: () => import("virtual:dataset/observed/en"),
  },
};
