import type { Catalog } from "../catalog/catalog";
import type { Format } from "../text/format";
import { formatStatedValue } from "../text/formatStatement";
import type { CommonMessages } from "../text/messages";
import { countWith } from "./readQuestion";

interface Wording {
  readonly catalog: Pick<Catalog, "statements">;
  readonly messages: CommonMessages;
  readonly format: Format;
}

/**
 * Replaces statement ids with their values and qualifiers: «Статья называет {kaz-volunteers-2022}» becomes «Статья называет
 * 130 тысяч». Throws on an id that is not a count; the dataset check guarantees that there is none.
 */
export function fillWords(words: string, { catalog, ...wording }: Wording): string {
  return words.replace(/\{(.*?)\}/g, (_, id: string) => formatStatedValue(countWith(catalog, id), wording));
}
