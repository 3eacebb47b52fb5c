import { catalog } from "../catalog/dataset";
import { writeTable } from "../embed/tables/table";
import { toTable } from "../embed/tables/toTable";
import { toAddress } from "../model/address";
import type { Language } from "../model/language";
import { tables as en } from "../text/en/tables";
import { createFormat } from "../text/format";
import { loadMessages } from "../text/messages";
import { parts } from "../text/parts";
import { tables as ru } from "../text/ru/tables";
import { listEmbedViews } from "./staticViews";
import { withShorter } from "./withShorter";

/** The values of an embed as a CSV file, with the embed's address. */
export interface EmbedTable {
  /** Below the site's root: `/en/embed/map/redcross/` */
  readonly address: string;
  readonly csv: string;
}

/** Writes the values of every embed in `listEmbedViews`. */
export async function listTables(): Promise<readonly EmbedTable[]> {
  const tables = listEmbedViews().map(async (view) => {
    const messages = await loadMessages(view.language, parts);
    const table = toTable(view, { catalog, messages, format: createFormat(view.language) });
    return { address: toAddress(view, "embed"), csv: writeTable(table, heads[view.language], view.language) };
  });
  return (await Promise.all(tables)).flatMap(withShorter);
}

const heads: Readonly<Record<Language, typeof ru>> = { ru, en };
