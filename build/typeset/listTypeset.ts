import { readdirSync, readFileSync } from "node:fs";
import { type Language, languages } from "../../src/model/language.ts";
import { typesetData } from "./typesetData.ts";
import { typesetEnglish } from "./typesetEnglish.ts";
import { spaceRussian, typesetRussian } from "./typesetRussian.ts";
import { type Typeset, typesetSource } from "./typesetSource.ts";

/** The typesetter of each language. */
export const typesetters: Readonly<Record<Language, Typeset>> = { ru: typesetRussian, en: typesetEnglish };

interface TypesetFile {
  readonly path: string;
  /** The current text. */
  readonly text: string;
  /** The typeset text. */
  readonly set: string;
}

/** Every file with texts for the screen. */
export function listTypeset(): readonly TypesetFile[] {
  const sources = languages.flatMap((language) =>
    readFolder(`src/text/${language}`, ".ts", (text) => typesetSource(text, typesetters[language])),
  );
  const data = readFolder("data", ".json", (text) =>
    typesetData(text, { languages: typesetters, quoted: spaceRussian }),
  );
  return [...sources, ...data.filter(({ path }) => !path.includes("schema"))];
}

function readFolder(folder: string, ending: string, typeset: Typeset): readonly TypesetFile[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .map((name) => {
      const path = `${folder}/${name}`;
      const text = readFileSync(path, "utf8");
      return { path, text, set: typeset(text) };
    });
}
