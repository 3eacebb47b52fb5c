import ts from "typescript";
import { filled } from "./marks.ts";

/** Sets text as a language prints it. */
export type Typeset = (text: string) => string;

/** Values of templates that are numbers, by the names that the words files give them. */
const numberNames =
  /^(?:after|afterYear|all|asked|before|beforeYear|count|days|height|members|minutes|months|number|oneIn|percent|planned|rate|ratio|read|right|score|shown|spare|thousands|value|width|year|years)$/;

/**
 * Sets all words of a TypeScript file; whatever is code in it stays as it is.
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

/** The pieces of a template around what it fills in, each with its new text; none where nothing changes. */
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
