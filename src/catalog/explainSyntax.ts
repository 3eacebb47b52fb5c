import { type ParseError, printParseErrorCode } from "jsonc-parser";
import type { FileName } from "../model/dataset";
import { problemInText } from "./datasetFile";
import type { DatasetProblem } from "./datasetProblem";

interface Explanation {
  readonly found: string;
  readonly expected: string;
  /** Set if the parser cannot recover here, so that later errors are meaningless. */
  readonly isLost?: true;
  /** The offset to report; default: the offset of the parser's error. */
  readonly offset?: number;
}

/** Turns the errors of the JSON parser into problems with a fix in plain words; the first of each line. */
export function explainSyntax(
  name: FileName,
  text: string,
  errors: readonly ParseError[],
): readonly DatasetProblem[] {
  const problems: DatasetProblem[] = [];
  for (const error of errors) {
    const explanation = explainSlip(text, error) ?? explainCode(text, error);
    const { found, expected, offset = error.offset, isLost } = explanation;
    const problem = problemInText(name, text, offset, { kind: "not-json", found, expected });
    if (problems.every(({ line }) => line !== problem.line)) problems.push(problem);
    if (isLost) break;
  }
  return problems;
}

/** Recognises the most common mistakes; undefined for any other. */
function explainSlip(text: string, error: ParseError): Explanation | undefined {
  const rest = text.slice(error.offset);
  const before = text.slice(0, error.offset).trimEnd();
  const last = before.length - 1;
  if (/^[}\]]/.test(rest) && before.endsWith(",")) {
    return { found: `a comma before ${rest[0]}`, expected: "no comma after the last one", offset: last };
  }
  if (rest.startsWith(",") && /[,[{:]$/.test(before)) {
    return { found: "a comma with nothing before it", expected: "a value there, or no comma" };
  }
  if (/^\d/.test(rest) && /\d,$/.test(before)) {
    return { found: "a comma within a number", expected: "a decimal point", offset: last };
  }
  if (/^\d/.test(rest) && /\d\s+$/.test(text.slice(0, error.offset))) {
    return { found: "a space within a number", expected: "digits only, as 130000" };
  }
  if (/^(\/\/|\/\*|#)/.test(rest)) {
    return { found: "a comment", expected: "none: JSON has no comments, a note is a field" };
  }
  if (/^['‘’`“”«„]/.test(rest))
    return { found: `the quotation mark ${rest[0]}`, expected: 'the straight mark "' };
  if (/^-?(NaN|Infinity)\b/.test(rest)) {
    return { found: firstWord(rest), expected: "a number in digits, or no entry where it is not known" };
  }
  if (/^[+.]\d/.test(rest) || (/^\d/.test(rest) && /(^|[^\w.])-?0$/.test(text.slice(0, error.offset)))) {
    return {
      found: "a number that begins with 0, + or a point",
      expected: 'a number as 51 or 0.5, or text in " "',
    };
  }
  if (/^(True|False|None|undefined|NULL|TRUE|FALSE)\b/.test(rest)) {
    return { found: firstWord(rest), expected: "true, false or null, in small letters" };
  }
  return undefined;
}

function explainCode(text: string, error: ParseError): Explanation {
  const found =
    text.slice(error.offset).trim() === "" ? "the end of the file" : firstWord(text.slice(error.offset));
  const after = text.slice(0, error.offset).trimEnd().length;
  switch (printParseErrorCode(error.error)) {
    case "PropertyNameExpected":
      return { found, expected: 'the name of a field in " "' };
    case "ColonExpected":
      return { found, expected: "a colon after the name of the field" };
    case "CommaExpected":
      if (/^[}\]]/.test(found))
        return { found, expected: `the bracket ${found === "}" ? "]" : "}"}`, isLost: true };
      return {
        found: `no comma before ${found}`,
        expected: "a comma between any two fields or entries",
        offset: Math.max(0, after - 1),
      };
    case "CloseBraceExpected":
      return { found, expected: "the closing bracket }" };
    case "CloseBracketExpected":
      return { found, expected: "the closing bracket ]" };
    case "EndOfFileExpected":
      return { found, expected: "nothing after the last bracket" };
    case "UnexpectedEndOfString":
      return {
        found: `text without its closing mark: ${found}`,
        expected: 'a closing " on the same line',
        isLost: true,
      };
    case "InvalidEscapeCharacter":
    case "InvalidUnicode":
      return { found, expected: "text in which a backslash is written twice: \\\\" };
    case "InvalidCharacter":
      return { found, expected: "text without tabs and other control characters: \\t is a tab" };
    case "UnexpectedEndOfNumber":
    case "InvalidNumberFormat":
      return { found, expected: "a number in digits, as 1200 or 0.5" };
    default:
      return { found, expected: 'a number, text in " ", a list in [ ] or an object in { }' };
  }
}

function firstWord(text: string): string {
  const word = /^("[^"\r\n]*"?|-?[\p{L}\p{N}.+_-]+|.)/su.exec(text)?.[0] ?? "";
  return word.length <= 40 ? word : `${word.slice(0, 37)}…`;
}
