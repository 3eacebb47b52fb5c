import { compile } from "css-select";
import { parse as parseSelector, type Selector, SelectorType } from "css-what";
import type { AnyNode } from "domhandler";
import postcss from "postcss";
import { type Palette, resolveValue } from "./resolveValue.ts";

/** A rule of a style sheet with one selector. */
export interface StyleRule {
  readonly matches: (element: AnyNode) => boolean;
  /** The CSS specificity: ids, then classes, then names. The highest wins; if equal, the later rule. */
  readonly specificity: number;
  /** The declarations that have an SVG attribute, with their values in the light theme. */
  readonly declarations: readonly (readonly [name: string, value: string])[];
}

/** Style sheets in the form that pictures need. */
export interface Sheet {
  readonly rules: readonly StyleRule[];
  readonly palette: Palette;
}

/** The properties that have an SVG attribute of the same name and matter in a picture. */
export const presentation: ReadonlySet<string> = new Set([
  ...[
    "fill",
    "fill-opacity",
    "stroke",
    "stroke-width",
    "stroke-dasharray",
    "stroke-linecap",
    "stroke-linejoin",
  ],
  ...[
    "stroke-opacity",
    "stop-color",
    "stop-opacity",
    "opacity",
    "color",
    "display",
    "visibility",
    "paint-order",
  ],
  ...[
    "vector-effect",
    "font-size",
    "font-weight",
    "letter-spacing",
    "text-anchor",
    "font-variant-numeric",
    "rx",
  ],
]);

/** Parses the rules that apply at any width and without interaction: neither `@media` nor `:hover`. */
export function readSheet(css: string): Sheet {
  const root = postcss.parse(css);
  const palette = readPalette(root);
  return { palette, rules: topRules(root).flatMap((rule) => readRule(rule, palette)) };
}

function readRule(rule: postcss.Rule, palette: Palette): readonly StyleRule[] {
  const selectors = rule.selectors.filter((selector) => !needsReader.test(selector));
  const told = declarationsOf(rule).filter(([name]) => presentation.has(name));
  if (selectors.length === 0 || told.length === 0) return [];
  const declarations = told.map(([name, value]) => [name, resolveValue(value, palette)] as const);
  return selectors.map((selector) => {
    const [tokens = []] = parseSelector(selector);
    const matches = compile<AnyNode, AnyNode>([tokens], { xmlMode: true });
    return { matches, specificity: weigh(tokens), declarations };
  });
}

/** Matches selectors that depend on interaction, and pseudo-elements. */
const needsReader = /:(hover|active|focus|focus-visible|focus-within|checked|disabled)\b|::/;

/** The custom properties that sheets define on `:root`. */
function readPalette(root: postcss.Root): Palette {
  const atRoot = topRules(root).filter(({ selector }) => selector === ":root");
  return new Map(atRoot.flatMap(declarationsOf).filter(([name]) => name.startsWith("--")));
}

function topRules(root: postcss.Root): readonly postcss.Rule[] {
  return root.nodes.filter((node) => node.type === "rule");
}

function declarationsOf({ nodes }: postcss.Rule): readonly (readonly [string, string])[] {
  return nodes.flatMap((node) => (node.type === "decl" ? [[node.prop, node.value.trim()] as const] : []));
}

/** Selectors Level 4, section 17. Assumes fewer than a hundred parts of a kind per selector. */
function weigh(tokens: readonly Selector[]): number {
  return tokens.reduce((sum, token) => sum + weighToken(token), 0);
}

function weighToken(token: Selector): number {
  switch (token.type) {
    case SelectorType.Tag:
    case SelectorType.PseudoElement:
      return 1;
    case SelectorType.Attribute:
      return token.name === "id" && token.action === "equals" ? 10_000 : 100;
    case SelectorType.Pseudo:
      if (token.name === "where") return 0;
      return Array.isArray(token.data) ? Math.max(...token.data.map(weigh)) : 100;
    default:
      return 0;
  }
}
