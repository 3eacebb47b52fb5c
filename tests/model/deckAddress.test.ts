import { describe, expect, test } from "vitest";
import { toDeckAddress, toKitAddress } from "../../src/model/deckAddress";

describe("toDeckAddress", () => {
  test("is below the language's path; Russian has none", () => {
    expect([toDeckAddress("ru"), toDeckAddress("en")]).toEqual(["/present/", "/en/present/"]);
  });
});

describe("toKitAddress", () => {
  test("names the content and the language of the file, next to its deck", () => {
    expect([toKitAddress("ru"), toKitAddress("en")]).toEqual([
      "/present/cis-volunteering-training-ru.html",
      "/en/present/cis-volunteering-training-en.html",
    ]);
  });
});
