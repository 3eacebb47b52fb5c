import { catalog } from "../../../src/catalog/dataset";
import * as finerLevels from "../../../src/figures/timeline/finerLevels";
import { toTimeline } from "../../../src/figures/timeline/toTimeline";
import { toTimelineWords } from "../../../src/figures/timeline/toTimelineWords";
import type { Language } from "../../../src/model/language";
import { createFormat } from "../../../src/text/format";
import { messagesIn } from "../../messages";

/** The inputs of the figure in a language. */
export function wordingIn(language: Language) {
  return { catalog, messages: messagesIn(language), format: createFormat(language) };
}

/** The texts of the dataset's timeline, for a reader in a time zone. */
export function writeTimeline(language: Language = "ru", timeZone?: string) {
  const { messages, format } = wordingIn(language);
  return toTimelineWords(catalog, toTimeline(catalog), { messages, format, timeZone, finer: finerLevels });
}
