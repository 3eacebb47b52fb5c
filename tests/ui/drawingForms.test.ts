import { describe, expect, it } from "vitest";
import { type DrawingForm, toFittingForms } from "../../src/ui/drawingForms";

const forms: readonly DrawingForm[] = [
  { name: "phone", width: 328, from: 0 },
  { name: "desk", width: 640, from: 520 },
];

const namesAt = (width: number) => toFittingForms(forms, width).map(({ name }) => name);

describe("toFittingForms", () => {
  it("draws all variants before the width is known", () => {
    expect(namesAt(0)).toEqual(["phone", "desk"]);
  });

  it("draws the widest variant that fits", () => {
    expect(namesAt(280)).toEqual(["phone"]);
    expect(namesAt(519)).toEqual(["phone"]);
    expect(namesAt(520)).toEqual(["desk"]);
    expect(namesAt(4000)).toEqual(["desk"]);
  });
});
