/** An expected event: a title that follows "says that", its id, its fields. Plain spaces stand for no-break spaces. */
type EventFact = [
  title: string,
  id: string,
  fields: { readonly place?: string; readonly placeName?: object; readonly [field: string]: unknown },
];

const day = (date: string) => ({ kind: "day", date });
const year = (number: number) => ({ kind: "year", year: number });
const order = (position: number) => ({ kind: "order", within: "meeting", position });
const ru = (text: string) => ({ words: { text, lang: "ru" } });

/** Every event. The article's events carry its facts A1, A4, A5, A13, A14 and A19. */
// biome-ignore format: a table
export const eventFacts: EventFact[] = [
  ["Tashkent was chosen as the first youth capital on 8 June 2023 in Sochi", "youth-capital-decision",
    { when: day("2023-06-08"), countries: ["UZB"], sources: ["khovar"], placeName: { ru: "Сочи", en: "Sochi" },
      note: { ru: "Так решили главы правительств. Это первая молодёжная столица СНГ.", en: "The heads of government took the decision. Tashkent is the first youth capital of the CIS." } }],
  ["Tokayev proposed a forum in October 2023", "forum-idea",
    { when: { kind: "month", month: "2023-10" }, countries: ["KAZ"], sources: ["qazinform"],
      title: { ru: "Токаев предложил создать форум добровольцев СНГ", en: "Tokayev proposed a CIS volunteers’ forum" } }],
  ["the previous district forum ended in Khabarovsk on 21 October 2023", "khabarovsk-forum",
    { when: day("2023-10-21"), place: "khabarovsk", sources: ["komsomolsk-youth-centre"] }],
  ["the CIS year started at a prize ceremony in Moscow in December 2023, under its official name", "cis-year-opening",
    { when: { kind: "month", month: "2023-12" }, place: "moscow", sources: ["dobro-press", "cis-27549"],
      note: {
        ru: "«Год волонтёрского движения в СНГ» — официальное название года.",
        en: "“Year of the Volunteer Movement in the CIS” is its official name.",
      } }],
  ["a session on the CIS year was held on 3 March 2024", "youth-festival-session",
    { when: day("2024-03-03"), sources: ["gorodskoyportal"] }],
  ["the monument in Tashkent was unveiled on 15 April 2024", "tashkent-monument",
    { when: day("2024-04-15"), place: "tashkent", countries: ["UZB"], sources: ["yuz"] }],
  ["eight countries met in Cholpon-Ata from 1 to 3 August 2024", "cholpon-ata-forum",
    { when: { kind: "days", from: "2024-08-01", to: "2024-08-03" }, place: "cholpon-ata", sources: ["yerzemin", "sputnik-kg"],
      countries: ["AZE", "ARM", "BLR", "KAZ", "KGZ", "RUS", "TKM", "UZB"] }],
  ["the forum in Birobidzhan took four days (A1)", "forum",
    { fact: "A1", when: { kind: "days", from: "2024-08-09", to: "2024-08-12" }, place: "birobidzhan",
      sources: ["article"], ...ru("с 9 по 12 августа"), note: { ru: "Программы мы не нашли.", en: "We found no programme." } }],
  ["EAOMedia reported from the forum on 10 August 2024", "forum-day-two",
    { when: day("2024-08-10"), place: "birobidzhan", sources: ["eaomedia"] }],
  ["the meeting was online, on a day of the forum that is not stated (A4)", "meeting",
    { fact: "A4", when: { kind: "during", within: "forum" }, countries: ["KAZ", "UZB"], sources: ["article"], ...ru("онлайн-встреча") }],
  ["Elemesov of Kazakhstan's Network spoke first (A5)", "meeting-elemesov",
    { fact: "A5", when: order(1), countries: ["KAZ"], sources: ["article"], ...ru("Первым перед участниками выступил"),
      title: {
        ru: "Первым выступил Наурыз Елемесов из Национальной волонтёрской сети Казахстана",
        en: "Nauryz Elemesov of the National Volunteer Network of Kazakhstan spoke first",
      } }],
  ["the audience's questions came second (A13)", "meeting-questions",
    { fact: "A13", when: order(2), countries: ["KAZ"], sources: ["article"] }],
  ["Abidova, director of Uzbekistan's Association, came third (A14)", "meeting-abidova",
    { fact: "A14", when: order(3), countries: ["UZB"], sources: ["article"], ...ru("Также на встрече выступила"),
      title: {
        ru: "Выступила Ширин Абидова, директор Ассоциации волонтёров Узбекистана",
        en: "Shirin Abidova, Director of the Association of Volunteers of Uzbekistan, spoke",
      } }],
  ["the use of such meetings came fourth (A19)", "meeting-cooperation",
    { fact: "A19", when: order(4), countries: ["UZB"], sources: ["article"], ...ru("синхронно действовать на благо всего мира") }],
  ["ministers discussed the forum in Almaty on 11 April 2025", "cis-ministers",
    { when: day("2025-04-11"), sources: ["qazinform"], placeName: { ru: "Алматы", en: "Almaty" } }],
  ["Gabala is the youth capital of 2025", "youth-capital-2025",
    { when: year(2025), countries: ["AZE"], sources: ["kazinform-kapan"], placeName: { ru: "Габала", en: "Gabala" } }],
  ["Kapan is the youth capital of 2026", "youth-capital-2026",
    { when: year(2026), countries: ["ARM"], sources: ["kazinform-kapan"], placeName: { ru: "Капан", en: "Kapan" } }],
  ["the first forum is planned in Astana for 2026, and nobody knows whether it was held", "astana-forum",
    { when: year(2026), certainty: "planned", place: "astana", sources: ["aqtobegazeti", "qazinform"],
      note: { ru: "Состоялся ли он, неизвестно.", en: "Whether it was held is not known." },
      words: { text: "Бірінші форум 2026 жылы Астанада өтеді", lang: "kk" } }],
  ["2026 is the UN year of volunteers", "un-year",
    { when: year(2026), sources: ["kazpravda"],
      title: { ru: "Международный год добровольцев ООН во имя устойчивого развития", en: "UN International Year of Volunteers for Sustainable Development" } }],
];
