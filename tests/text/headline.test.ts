import { describe, expect, it } from "vitest";
import { type By, toHeadline } from "../../src/text/headline";

const said: By = { kind: "said", words: "По словам Сети" };
const computed: By = { kind: "computed", words: "Вычислено по словам Сети" };
const finding = "В Казахстане один житель из 85";

describe(toHeadline, () => {
  it("begins with who says so", () => {
    expect(toHeadline(said, finding)).toBe("По словам Сети, в Казахстане один житель из 85");
  });

  it("ends with what was computed, which nobody has said", () => {
    expect(toHeadline(computed, finding)).toBe("В Казахстане один житель из 85 (вычислено по словам Сети)");
  });

  it("is the finding where it needs nobody's word", () => {
    expect(toHeadline(undefined, finding)).toBe(finding);
  });
});
