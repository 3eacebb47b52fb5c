import ts from "typescript";
import { filled } from "./marks.ts";

/** Applies the typographic rules of a language to a text. */
export type Typeset = (text: string) => string;

/** The names of template variables in the message files that hold numbers. */
const numberNames =
  /^(?:after|afterYear|all|asked|before|beforeYear|count|days|height|members|minutes|months|number|oneIn|percent|planned|rate|ratio|read|right|score|shown|spare|thousands|value|width|year|years)$/;

/**
 * Typesets all texts of a TypeScript file; code is left unchanged.
 *
 * @param text a file of `src/text/`
 */
export function typesetSource(text: string, typeset: Typeset): string {
  const file = ts.createSourceFile("words.ts", text, ts.ScriptTarget.Latest, true);
  const edits: { readonly from: number; readonly to: number; readonly text: string }[] = [];
  const visit = (node: ts.Node): void => {
    const from = node.getStart(file);
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
      const set = typeset(node.text);
      const quote = text.charAt(from);
      if (isWords(node) && set !== node.text)
        edits.push({ from, to: node.end, text: quote + escapeSigns(set, quote) + quote });
      return;
    }
    if (ts.isTemplateExpression(node)) edits.push(...typesetTemplate(node, file, typeset));
    ts.forEachChild(node, visit);
  };
  visit(file);
  const inOrder = edits.sort((one, other) => other.from - one.from);
  return inOrder.reduce((set, { from, to, text }) => set.slice(0, from) + text + set.slice(to), text);
}

/** The literal pieces of a template with changed text; empty if nothing changes. */
function typesetTemplate(node: ts.TemplateExpression, file: ts.SourceFile, typeset: Typeset) {
  const pieces = [node.head, ...node.templateSpans.map(({ literal }) => literal)];
  const marks = node.templateSpans.map(({ expression }) => toMark(expression));
  const whole = pieces.map(({ text }, position) => text + (marks[position] ?? "")).join("");
  const set = typeset(whole).split(new RegExp(`[${Object.values(filled).join("")}]`, "u"));
  return pieces.flatMap((piece, position) => {
    const text = set[position] ?? "";
    if (text === piece.text) return [];
    const isLast = position === pieces.length - 1;
    return [
      {
        from: piece.getStart(file) + 1,
        to: piece.end - (isLast ? 1 : 2),
        text: escapeSigns(text, "`"),
      },
    ];
  });
}

function toMark(expression: ts.Expression): string {
  if (ts.isCallExpression(expression)) {
    return expression.expression.getText() === "toPlural" ? filled.noun : filled.words;
  }
  const name = ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText();
  return numberNames.test(name.split(/\W/u)[0] ?? "") ? filled.number : filled.words;
}

function isWords({ parent }: ts.Node): boolean {
  return ![
    ts.isImportDeclaration,
    ts.isExportDeclaration,
    ts.isLiteralTypeNode,
    ts.isBinaryExpression,
    ts.isElementAccessExpression,
  ].some((isCode) => isCode(parent));
}

function escapeSigns(text: string, quote: string): string {
  const signs = quote === "`" ? /[\\`]|\$(?=\{)/gu : new RegExp(`[\\\\${quote}]`, "gu");
  return text.replace(signs, "\\$&").replaceAll("\n", "\\n");
}
