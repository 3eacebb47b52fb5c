import type { Element } from "domhandler";
import { presentation, type Sheet, type StyleRule } from "./readSheet.ts";
import { type Palette, resolveValue } from "./resolveValue.ts";

/** Applies a sheet to an element and its descendants as attributes, in the order of the cascade. */
export function applyStyles(element: Element, { rules, palette }: Sheet): void {
  const ascending = [...rules].sort((one, other) => one.specificity - other.specificity);
  applyInOrder(element, ascending, palette);
}

function applyInOrder(element: Element, rules: readonly StyleRule[], palette: Palette): void {
  const { attribs, children } = element;
  for (const [name, value] of Object.entries(attribs)) {
    if (presentation.has(name)) attribs[name] = resolveValue(value, palette);
  }
  for (const { matches, declarations } of rules) {
    if (matches(element)) Object.assign(attribs, Object.fromEntries(declarations));
  }
  for (const child of children) if (child.type === "tag") applyInOrder(child, rules, palette);
}
