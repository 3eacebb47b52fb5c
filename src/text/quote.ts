import type { Quotation } from "../model/quotation";

/** Puts a quotation into the quotation marks of its own language. */
export function quote({ text, lang }: Quotation): string {
  const [open, close] = marks[lang];
  return `${open}${text}${close}`;
}

const marks = {
  ru: ["«", "»"],
  en: ["“", "”"],
  kk: ["«", "»"],
  uz: ["“", "”"],
} as const satisfies Record<Quotation["lang"], readonly [string, string]>;
