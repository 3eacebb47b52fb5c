import { describe, expect, it } from "vitest";
import { type By, toHeadline } from "../../src/text/headline";

const said: By = { kind: "said", words: "По словам Сети" };
const computed: By = { kind: "computed", words: "Вычислено по словам Сети" };
const finding = "В Казахстане один житель из 85";

describe(toHeadline, () => {
  it("starts with the source", () => {
    expect(toHeadline(said, finding)).toBe("По словам Сети, в Казахстане один житель из 85");
  });

  it("ends with the basis of a computed value, which the source did not state", () => {
    expect(toHeadline(computed, finding)).toBe("В Казахстане один житель из 85 (вычислено по словам Сети)");
  });

  it("is only the finding when it needs no source", () => {
    expect(toHeadline(undefined, finding)).toBe(finding);
  });
});
