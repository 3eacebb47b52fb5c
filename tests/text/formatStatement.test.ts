import { describe, expect, it } from "vitest";
import { createFormat } from "../../src/text/format";
import { formatStatedValue } from "../../src/text/formatStatement";
import { messagesIn } from "../messages";

const ru = { messages: messagesIn("ru"), format: createFormat("ru") };
const en = { messages: messagesIn("en"), format: createFormat("en") };

describe("formatStatedValue", () => {
  it("never omits a qualifier", () => {
    expect(formatStatedValue({ value: 300_000, qualifier: "more-than" }, ru)).toBe("более 300\u00a0тысяч");
    expect(formatStatedValue({ value: 200, qualifier: "about" }, en)).toBe("about 200");
  });

  it("adds nothing to an exact value", () => {
    expect(formatStatedValue({ value: 36, qualifier: "exact" }, ru)).toBe("36");
  });
});
