import type { PageLanguage } from "../model/source";
import type { Format } from "../text/format";
import { displayNames } from "../text/formatters";
import type { CommonMessages } from "../text/messages";

interface Wording {
  readonly messages: CommonMessages;
  readonly format: Pick<Format, "language">;
}

/** Names the language of a source, for use after its title; undefined if it is the reader's language or unknown. */
export function formatWrittenIn(
  written: PageLanguage | undefined,
  { messages: { common }, format: { language } }: Wording,
): string | undefined {
  if (written === undefined || written === language) return undefined;
  return common.writtenIn(displayNames(language, { type: "language" }).of(written) ?? written);
}
