import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { EmbedTable } from "../src/app/tables";

/** Writes `table.csv` under the address of each embed. */
export async function writeTables(dist: string, tables: readonly EmbedTable[]): Promise<void> {
  for (const { address, csv } of tables) {
    await mkdir(join(dist, address), { recursive: true });
    await writeFile(join(dist, address, "table.csv"), csv);
  }
}
