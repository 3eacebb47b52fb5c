import type { Period } from "../../model/when";
import type { Cells } from "./table";

/**
 * The ends of a period, both inclusive, each at its known precision: `2023`, `2022-12`, `2024-08-09` (ISO 8601). A period
 * without its own date gets none. It gets the event that contains it, and its position in the order if there is one.
 */
export function toPeriodCells(when: Period): Pick<Cells, "from" | "to" | "within" | "position"> {
  switch (when.kind) {
    case "year":
      return { from: when.year, to: when.year };
    case "month":
      return { from: when.month, to: when.month };
    case "day":
      return { from: when.date, to: when.date };
    case "months":
    case "days":
      return { from: when.from, to: when.to };
    case "time":
      return { from: when.at, to: when.at };
    case "during":
      return { within: when.within };
    case "undated":
      return {};
    case "order":
      return { within: when.within, position: when.position };
  }
}
