import { describe, expect, test } from "vitest";
import { toDeckAddress, toKitAddress } from "../../src/model/deckAddress";

describe("toDeckAddress", () => {
  test("lies below the language, of which Russian has none", () => {
    expect([toDeckAddress("ru"), toDeckAddress("en")]).toEqual(["/present/", "/en/present/"]);
  });
});

describe("toKitAddress", () => {
  test("says what the file is and in which language, beside its deck", () => {
    expect([toKitAddress("ru"), toKitAddress("en")]).toEqual([
      "/present/cis-volunteering-training-ru.html",
      "/en/present/cis-volunteering-training-en.html",
    ]);
  });
});
