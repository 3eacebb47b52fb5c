import type { ComponentType } from "react";
import { numberFormat } from "../text/formatters";
import { island } from "../ui/island";
import { untilIdle } from "../ui/untilIdle";

/** A section of the page as an island, which comes alive in a moment of rest, after numbers can be written. */
export function pageIsland<Props extends object>(id: string, load: () => Promise<ComponentType<Props>>) {
  return island(id, async () => {
    const [part] = await Promise.all([load(), prepareNumbers()]);
    await untilIdle();
    return part;
  });
}

let prepared: Promise<void> | undefined;

/** The first formatter takes V8 up to 100 ms on a phone, since it looks through all locales: a task of its own. */
function prepareNumbers(): Promise<void> {
  prepared ??= untilIdle().then(() => void numberFormat("en", {}));
  return prepared;
}
