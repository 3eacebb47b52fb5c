import { byId, type Catalog } from "../catalog/catalog";
import type { Format } from "../text/format";
import { formatStatedValue } from "../text/formatStatement";
import type { CommonMessages } from "../text/messages";

interface Wording {
  readonly catalog: Catalog;
  readonly messages: CommonMessages;
  readonly format: Format;
}

/** Words of a slide with the values of statements where `{id}` names them, each with its qualifier. */
export function fillWords(words: string, wording: Wording): string {
  return words.replace(/\{(.*?)\}/g, (_, id: string) => {
    const statement = byId(wording.catalog.statements, id);
    if (statement.kind !== "count") throw new Error(`a claim has no value: ${id}`);
    return formatStatedValue(statement, wording);
  });
}
