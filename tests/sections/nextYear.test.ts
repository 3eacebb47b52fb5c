import { describe, expect, it } from "vitest";
import { nextYear } from "../../src/sections/nextYear";

const years = [2018, 2021, 2023];

describe(nextYear, () => {
  it.each([
    [2018, 2021, 2021],
    [2021, 2022, 2023],
    [2023, 2022, 2021],
    [2018, 2019, 2021],
    [2023, 2024, 2023],
    [2018, 2017, 2018],
    [2021, 2024, 2023],
  ])("from %d, moved to %d, stops at %d", (shown, asked, next) => {
    expect(nextYear(years, shown, asked)).toBe(next);
  });
});
