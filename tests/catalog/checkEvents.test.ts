import { describe, expect, it } from "vitest";
import { messages } from "./messages";

describe("checkEvents", () => {
  it("an event within itself is refused", () => {
    expect(messages("events", '"during","within":"forum"', '"during","within":"meeting"')).toEqual([
      "data/events.json:5 · meeting · when.within: found the event itself, expected an event of which it is a part",
    ]);
  });

  it("events within each other are refused as a circle", () => {
    expect(messages("events", '"within":"forum"', '"within":"first"')).toEqual([
      "data/events.json:5 · meeting · when.within: found a circle: meeting → first → meeting, expected an event of which it is a part",
    ]);
  });

  it("a place name next to a place id is refused", () => {
    const named = '"place":"astana","placeName":{"ru":"Астана","en":"Astana"}';
    expect(messages("events", '"place":"astana"', named)).toEqual([
      "data/events.json:4 · forum · placeName: found the name of a place beside a place, expected one of the two",
    ]);
  });

  it("a repeated position is refused with the event that has it", () => {
    expect(messages("events", '"position":2', '"position":1')).toEqual([
      "data/events.json:7 · second · when.position: found 1, which first has, expected a position of its own",
    ]);
  });

  it("a gap between positions is refused with the expected position", () => {
    expect(messages("events", '"position":2', '"position":4')).toEqual([
      "data/events.json:7 · second · when.position: found 4, expected 2: the positions within meeting run from 1 without holes",
    ]);
  });
});

describe("checkPeriods", () => {
  it("a period of days that ends before it starts is refused with both ends named", () => {
    expect(messages("events", "2024-08-12", "2024-08-08")).toEqual([
      "data/events.json:4 · forum · when: found a period from 2024-08-09 to 2024-08-08, expected an end that is not before its start",
    ]);
  });

  it("a period of months that ends before it starts is refused with both ends named", () => {
    expect(messages("statements", '"to":"2022-12"', '"to":"2021-12"')).toEqual([
      "data/statements.json:4 · kaz-2022 · period: found a period from 2022-01 to 2021-12, expected an end that is not before its start",
    ]);
  });
});
