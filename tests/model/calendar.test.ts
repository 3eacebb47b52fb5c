import { describe, expect, it } from "vitest";
import { isDated, toDays, toYears } from "../../src/model/calendar";

describe("toDays", () => {
  it("ends a month on its own last day", () => {
    expect(toDays({ kind: "month", month: "2024-02" })).toEqual({ first: "2024-02-01", last: "2024-02-29" });
    expect(toDays({ kind: "months", from: "2025-01", to: "2026-01" })).toEqual({
      first: "2025-01-01",
      last: "2026-01-31",
    });
  });

  it("covers a whole year, one day, several days, or the day of a moment", () => {
    expect(toDays({ kind: "year", year: 2026 })).toEqual({ first: "2026-01-01", last: "2026-12-31" });
    expect(toDays({ kind: "day", date: "2023-06-08" })).toEqual({ first: "2023-06-08", last: "2023-06-08" });
    expect(toDays({ kind: "days", from: "2024-08-09", to: "2024-08-12" }).last).toBe("2024-08-12");
    expect(toDays({ kind: "time", at: "2024-08-09T10:00:00+10:00" }).first).toBe("2024-08-09");
  });
});

describe("toYears", () => {
  it("lists every year of the period", () => {
    expect(toYears({ kind: "months", from: "2025-01", to: "2027-01" })).toEqual([2025, 2026, 2027]);
    expect(toYears({ kind: "year", year: 2026 })).toEqual([2026]);
  });
});

describe("isDated", () => {
  it("is false only for an order and a time within an event", () => {
    expect(isDated({ kind: "year", year: 2026 })).toBe(true);
    expect(isDated({ kind: "during", within: "forum" })).toBe(false);
    expect(isDated({ kind: "order", within: "meeting", position: 1 })).toBe(false);
  });
});
