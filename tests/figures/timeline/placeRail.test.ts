import { describe, expect, it } from "vitest";
import { catalog } from "../../../src/catalog/dataset";
import { placeRail } from "../../../src/figures/timeline/placeRail";
import { toTimeline } from "../../../src/figures/timeline/toTimeline";

const { dated } = toTimeline(catalog);
const gapBefore = (id: string) => placeRail(dated).find((gap) => gap.id === id);

describe("placeRail", () => {
  it("has no gap before the first event", () => {
    expect(placeRail(dated)[0]).toEqual({
      id: "youth-capital-decision",
      months: 0,
      isAtLeast: false,
      height: 0,
    });
  });

  it("scales a gap of three and a half months like any other", () => {
    expect(gapBefore("cholpon-ata-forum")).toEqual({
      id: "cholpon-ata-forum",
      months: 3,
      isAtLeast: false,
      height: 21,
    });
  });

  it("marks a gap as a minimum when an event is known to the year only", () => {
    expect(gapBefore("youth-capital-2025")).toMatchObject({ months: 4, isAtLeast: true });
  });

  it("keeps a day and the month around it together", () => {
    expect(gapBefore("khabarovsk-forum")?.height).toBe(0);
  });

  it("is empty without events", () => {
    expect(placeRail([])).toEqual([]);
  });
});
