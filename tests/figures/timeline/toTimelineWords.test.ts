import { describe, expect, it } from "vitest";
import { writeTimeline } from "./wording";

const labelOf = (id: string, language: "ru" | "en" = "ru") =>
  writeTimeline(language).dated.find((event) => event.id === id);

/** The text with plain spaces only. */
const plain = (text: string | undefined) => text?.replace(/\s/g, " ");

describe("toTimelineWords", () => {
  it("dates an event as precisely as it is known", () => {
    expect(plain(labelOf("forum")?.detail)).toBe("9–12 августа 2024 г.");
    expect(plain(labelOf("forum-idea")?.detail)).toBe("октябрь 2023 г.");
    expect(labelOf("un-year")?.detail).toBe("2026");
  });

  it("names the place when the title does not", () => {
    expect(plain(labelOf("cis-year-opening")?.detail)).toBe("Москва, декабрь 2023 г.");
    expect(labelOf("khabarovsk-forum", "en")?.title).toBe("Forum in Khabarovsk ends");
    expect(plain(labelOf("khabarovsk-forum", "en")?.detail)).toBe("21 October 2023");
  });

  it("names the place of an event that is not on the map, once", () => {
    expect(plain(labelOf("youth-capital-decision")?.detail)).toBe("Сочи, 8 июня 2023 г.");
    expect(plain(labelOf("youth-capital-2025")?.detail)).toBe("2025");
  });

  it("marks planned events", () => {
    expect(labelOf("astana-forum")?.detail).toBe("план, 2026");
    expect(labelOf("astana-forum", "en")?.detail).toBe("planned, 2026");
  });

  it("keeps the qualifier of a day's statement", () => {
    expect(writeTimeline().days[1]?.events[0]?.said).toEqual([
      "Организаторы и\u00a0руководители проектов: около\u00a0200",
    ]);
  });

  it("dates each day in the reader's time zone too", () => {
    const [day] = writeTimeline("en", "Europe/Moscow").days;
    expect([plain(day?.title), day?.weekday]).toEqual(["9 August", "Friday"]);
    expect(plain(day?.yours)).toBe("for you: 8 August, 17:00 – 9 August, 17:00");
  });

  it("omits the reader's time when it is unknown or the same", () => {
    expect(writeTimeline("ru").days[0]?.yours).toBeUndefined();
    expect(writeTimeline("ru", "Asia/Vladivostok").days[0]?.yours).toBeUndefined();
  });

  it("names the reader's time by a city of the atlas, otherwise by its zone", () => {
    expect(writeTimeline("ru", "Europe/Moscow").clocks?.yours).toBe("Ваше время: Москва, UTC+3");
    expect(writeTimeline("en", "Asia/Tashkent").clocks?.yours).toBe("Your time: Tashkent, UTC+5");
    expect(writeTimeline("ru", "Asia/Almaty").clocks?.yours).toBe("Ваше время: Казахстан, UTC+5");
  });

  it("translates the quotation of a step into the reader's language", () => {
    const [step] = writeTimeline("en").steps;
    expect(step?.words).toMatchObject({ lang: "ru" });
    expect(step?.translation).toBe("Translation: “First to speak to the participants was”");
    expect(writeTimeline().steps[0]?.translation).toBeUndefined();
  });

  it("numbers the steps of the meeting and quotes their order, without a time", () => {
    const { steps } = writeTimeline();
    expect(steps.map(({ position, countries, words }) => [position, countries, plain(words?.text)])).toEqual([
      [1, "Казахстан", "Первым перед участниками выступил"],
      [2, "Казахстан", undefined],
      [3, "Узбекистан", "Также на встрече выступила"],
      [4, "Узбекистан", "синхронно действовать на благо всего мира"],
    ]);
    expect(plain(steps[1]?.claims[0])).toContain("Вузы и школы поддерживают проекты с другими странами");
  });
});
