import { type Catalog, seriesOf } from "../catalog/catalog";
import { describeGrowth } from "../figures/growth/describeGrowth";
import { defaultCountry, readGrowth } from "../figures/growth/readGrowth";
import type { Language } from "../model/language";
import type { View } from "../model/view";
import { app as en } from "../text/en/app";
import { createFormat } from "../text/format";
import { toHeadline } from "../text/headline";
import type { MessagesOf } from "../text/messages";
import { app as ru } from "../text/ru/app";

/** The page description for search engines and messengers: the subject and the finding, computed from the catalog. */
export function toPageDescription(
  { country, language }: View,
  catalog: Catalog,
  messages: MessagesOf<"growth">,
): string {
  const format = createFormat(language);
  const words = appWords[language];
  const growth = readGrowth(catalog, country ?? defaultCountry);
  const { by, title } = describeGrowth(growth, { catalog, messages, format });
  const finding = `${toHeadline(by, title)}.`;
  if (country === undefined) return `${words.description} ${finding}`;
  const survey = seriesOf(catalog, "giving-survey", country).at(-1);
  const adults = survey === undefined ? [] : [words.survey(survey.year, format.percent(survey.value / 100))];
  return [finding, ...adults, words.each].join(" ");
}

/** Texts that appear on no page. */
const appWords: Readonly<Record<Language, typeof ru>> = { ru, en };
