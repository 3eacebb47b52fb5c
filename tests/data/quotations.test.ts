import { describe, expect, it } from "vitest";
import { entriesOf } from "./entries";

/** The exact words of the sources, by the statement or event that quotes them. Nothing else may be a quotation. */
const quotations: Readonly<Record<string, string>> = {
  forum: "с 9 по 12 августа",
  "forum-trainings": "Серию встреч и образовательных тренингов",
  meeting: "онлайн-встреча",
  "meeting-elemesov": "Первым перед участниками выступил",
  "kaz-cis-year": "только усилил развитие добровольчества",
  "kaz-network-cities": "в 36 городах",
  "kaz-network-volunteers": "30 тысяч добровольцев",
  "kaz-national-events-2023": "более 40 мероприятий республиканского уровня",
  "kaz-regional-events-2023": "ещё около 200",
  "kaz-volunteers-2022": "в 2022 году их было 130 тысяч",
  "kaz-volunteers-2023": "годом позже — уже 240 тысяч",
  "meeting-abidova": "Также на встрече выступила",
  "uzb-capitals": "молодёжной и культурной столицами",
  "uzb-initiatives": "более 200 крупных волонтерских инициатив",
  "uzb-initiative-volunteers": "102 тысячи добровольцев",
  "uzb-synchronise": "синхронно действовать на благо всего мира",
  "meeting-cooperation": "синхронно действовать на благо всего мира",
  "kaz-volunteers-2019-vice-minister": "over 50,000 volunteers in Kazakhstan in 2019",
  "kaz-volunteers-2020-committee": "more than 50,000 people are involved",
  "kaz-volunteers-2022-minister": "the number of participants has grown from 50,000 to 200,000",
  "kaz-volunteers-2023-vice-minister": "some 200,000 countrywide this year",
  "kaz-volunteers-2023-president": "some 200,000 volunteers in the country nowadays",
  "kaz-platform-2023": "60,092 volunteers, 3,572 volunteer organizations",
  "kaz-volunteers-2024-network": "вовлечено не менее 240 000 человек",
  "kaz-volunteers-2026-ministry": "превысила 300 тысяч человек",
  "kaz-volunteers-2026-president": "в 2020 году … 50 тысяч волонтеров, то сегодня их уже 300 тысяч",
  "cis-year-planned-events": "утвердили более 200 мероприятий",
  "birobidzhan-three-days": "Три дня здесь",
  "birobidzhan-plan": "презентация плана по реализации волонтерской деятельности в год 80-летия Победы",
  "astana-forum": "Бірінші форум 2026 жылы Астанада өтеді",
};

const plain = (words: string) => words.replaceAll("\u00a0", " ");
const entries = [...entriesOf("statements"), ...entriesOf("events")];

describe("quotations", () => {
  const quoted = entries.flatMap(({ id, words }) => (words ? [[id, plain(words.text)] as const] : []));

  it.each(quoted)("repeat the exact words of the sources: %s", (id, words) => {
    expect(words).toBe(quotations[id]);
  });

  it("are complete", () => {
    expect(new Set(quoted.map(([id]) => id))).toEqual(new Set(Object.keys(quotations)));
  });

  const noted = entries.flatMap(({ id, note }) =>
    [...plain(note?.ru ?? "").matchAll(/«([^»]+)»/g)].map(([, words = ""]) => [id, words] as const),
  );

  it.each(noted)("within a note are from a source, or a name: %s, «%s»", (_, words) => {
    expect([
      "по приблизительным данным",
      "уже",
      "почти",
      "разность этих цифр объясняется двумя разными методиками",
      "Год волонтёрского движения в СНГ",
    ]).toContain(words);
  });
});
