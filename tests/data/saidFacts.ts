/** What is expected of a statement: a title that follows "says that", its id, its fields. */
type StatementFact = [title: string, id: string, fields: object];

const year = (number: number) => ({ kind: "year", year: number });
const month = (yearAndMonth: string) => ({ kind: "month", month: yearAndMonth });
const day = (date: string) => ({ kind: "day", date });
const months = (from: string, to: string) => ({ kind: "months", from, to });
const order = (position: number) => ({ kind: "order", within: "meeting", position });
const forumDays = { kind: "days", from: "2024-08-09", to: "2024-08-12" };

const count = (measure: string, value: number, qualifier: string) => ({
  kind: "count",
  measure,
  value,
  qualifier,
});
const country = (code: string) => ({ about: { kind: "country", country: code } });
const event = (id: string) => ({ about: { kind: "event", event: id } });
const by = (...speakers: string[]) => ({ speakers });
const from = (...sources: string[]) => ({ sources });

const kaz = country("KAZ");
const uzb = country("UZB");
const elemesov = by("elemesov");
const abidova = by("abidova");
const article = by("cis-executive-committee");
const articleAfterElemesov = { ...article, after: "elemesov" };
const lastYear = {
  period: year(2023),
  periodNote: { ru: "прошлый год, то есть 2023", en: "“last year”, that is, 2023" },
};
const today = {
  period: month("2024-08"),
  periodNote: { ru: "сегодня, то есть в августе 2024 года", en: "“today”, that is, in August 2024" },
};

/** What the article says, fact by fact. A1, A4, A5 and A14 are events. */
// biome-ignore format: a table
export const articleStatements: StatementFact[] = [
  ["three organisers hold the forum (A2)", "forum-organisers", { fact: "A2", ...event("forum"), ...article, period: forumDays,
    claim: {
      ru: "Организаторы форума — Росмолодёжь.Добро, Ассоциация Добро.рф и Правительство Еврейской автономной области.",
      en: "The forum is organised by Rosmolodezh.Dobro, the Dobro.rf Association and the Government of the Jewish Autonomous Region.",
    } }],
  ["there is a series of meetings and trainings (A3)", "forum-trainings", { fact: "A3", ...event("forum"), ...article, period: forumDays,
    words: "Серию встреч и образовательных тренингов",
    claim: {
      ru: "На форуме для добровольцев проводят серию встреч и образовательных тренингов.",
      en: "The forum holds a series of meetings and educational trainings for volunteers.",
    } }],
  ["the CIS year only strengthened volunteering in Kazakhstan (A6)", "kaz-cis-year", { fact: "A6", ...kaz, ...elemesov, period: year(2024),
    words: "только усилил развитие добровольчества",
    claim: {
      ru: "Год волонтёрства в СНГ только усилил развитие добровольчества в Казахстане.",
      en: "The CIS year has only strengthened volunteering in Kazakhstan.",
    } }],
  ["the Network's partners act in 36 cities (A7)", "kaz-network-cities", { fact: "A7", ...kaz, ...elemesov, period: year(2024),
    ...count("network-cities", 36, "exact"), words: "в 36 городах" }],
  ["30 thousand volunteers take part in the Network's actions (A8)", "kaz-network-volunteers", { fact: "A8", ...kaz, ...elemesov, period: year(2024),
    ...count("network-volunteers", 30000, "exact-as-said"), words: "30 тысяч добровольцев" }],
  ["there were more than 40 national events last year (A9)", "kaz-national-events-2023", { fact: "A9", ...kaz, ...elemesov, ...lastYear,
    ...count("national-events", 40, "more-than"), words: "более 40 мероприятий республиканского уровня" }],
  ["there were about 200 municipal and regional events last year (A10)", "kaz-regional-events-2023", { fact: "A10", ...kaz, ...elemesov, ...lastYear,
    ...count("regional-events", 200, "about"), words: "ещё около 200" }],
  ["Kazakhstan had 130 thousand volunteers in 2022 (A11)", "kaz-volunteers-2022", { fact: "A11", ...kaz, ...articleAfterElemesov, period: year(2022),
    ...count("volunteers", 130000, "exact-as-said"), words: "в 2022 году их было 130 тысяч" }],
  ["Kazakhstan had 240 thousand volunteers in 2023 (A12)", "kaz-volunteers-2023", { fact: "A12", ...kaz, ...articleAfterElemesov, period: year(2023),
    ...count("volunteers", 240000, "exact-as-said"), words: "годом позже – уже 240 тысяч" }],
  ["universities and schools are ready to work with Russian institutions (A13)", "kaz-education-cooperation", { fact: "A13", ...kaz, ...elemesov, period: order(2),
    claim: {
      ru: "Вузы и школы поддерживают проекты с другими странами и готовы работать с российскими учреждениями: так Елемесов ответил на вопросы слушателей о международном сотрудничестве в образовании.",
      en: "Universities and schools support projects with other countries and are ready to work with Russian institutions: so Elemesov answered the audience’s questions about international cooperation in education.",
    } }],
  ["the CIS year helped Uzbekistan's Association (A15)", "uzb-international-cooperation", { fact: "A15", ...uzb, ...abidova, period: year(2024),
    claim: {
      ru: "Ассоциация волонтёров Узбекистана делает упор на международное сотрудничество, и Год волонтёрства в СНГ ей в этом помог.",
      en: "The Association of Volunteers of Uzbekistan stresses international cooperation, and the CIS year helped it.",
    } }],
  ["Tashkent is the youth capital and Samarkand the cultural one (A16)", "uzb-capitals", { fact: "A16", ...uzb, ...abidova, period: year(2024),
    places: ["tashkent", "samarkand"], words: "молодежной и культурной столицами",
    claim: {
      ru: "В 2024 году Ташкент — молодёжная столица, а Самарканд — культурная.",
      en: "In 2024 Tashkent is the youth capital and Samarkand the cultural capital.",
    } }],
  ["Uzbekistan has more than 200 large initiatives today (A17)", "uzb-initiatives", { fact: "A17", ...uzb, ...abidova, ...today,
    ...count("initiatives", 200, "more-than"), words: "более 200 крупных волонтерских инициатив" }],
  ["102 thousand volunteers work on them today (A18)", "uzb-initiative-volunteers", { fact: "A18", ...uzb, ...abidova, ...today,
    ...count("initiative-volunteers", 102000, "exact-as-said"), words: "102 тысячи добровольцев" }],
  ["such meetings help to synchronise work (A19)", "uzb-synchronise", { fact: "A19", ...uzb, ...abidova, period: order(4),
    words: "синхронно действовать на благо всего мира",
    claim: {
      ru: "Такие встречи помогают действовать согласованно и налаживать сотрудничество.",
      en: "Such meetings help to synchronise work and to set up cooperation.",
    } }],
];

/** What others say. */
// biome-ignore format: a table
export const otherStatements: StatementFact[] = [
  ["Kazakhstan had 50 thousand volunteers in 2019: the ministry", "kaz-volunteers-2019-ministry", { ...kaz, ...by("kaz-ministry"), ...from("inform-kz"),
    period: year(2019), ...count("volunteers", 50000, "exact-as-said") }],
  ["Kazakhstan had 200 thousand in December 2022: the minister", "kaz-volunteers-2022-minister", { ...kaz, ...by("kaz-minister"), ...from("astana-times"),
    period: month("2022-12"), ...count("volunteers", 200000, "exact-as-said"), words: "from 50,000 to 200,000" }],
  ["Kazakhstan had some 200 thousand in June 2023: the vice-minister", "kaz-volunteers-2023-vice-minister", { ...kaz, ...by("kaz-vice-minister"), ...from("inform-kz"),
    period: month("2023-06"), ...count("volunteers", 200000, "about"), words: "some" }],
  ["Kazakhstan had more than 240 thousand in 2023 or early 2024: the Network", "kaz-volunteers-2023-network", { ...kaz, ...by("kaz-network"), ...from("kisi-8691"),
    period: months("2023-01", "2024-01"), periodNote: { ru: "2023 год или начало 2024 года", en: "2023 or early 2024" },
    ...count("volunteers", 240000, "more-than"), words: "по приблизительным данным" }],
  ["Kazakhstan had more than 300 thousand from 2025 to January 2026: Network, ministry, president", "kaz-volunteers-2025", { ...kaz,
    ...by("kaz-network", "kaz-ministry", "kaz-president"), ...from("baq-300030977", "baq-300032090", "kisi"),
    period: months("2025-01", "2026-01"), periodNote: { ru: "с 2025 года по январь 2026 года", en: "from 2025 to January 2026" },
    ...count("volunteers", 300000, "more-than") }],
  ["Dobro.rf had 9 million accounts in November and December 2025", "rus-accounts-2025", { ...country("RUS"), ...by("dobro-rf"), ...from("tass"),
    period: months("2025-11", "2025-12"), ...count("accounts", 9000000, "exact-as-said") }],
  ["Russia had 2.03 million volunteers in 2020 by Rosstat's labour survey", "rus-survey-2020", { ...country("RUS"), ...by("rosstat"), ...from("izvestia-danilovcy"),
    period: year(2020), ...count("survey-volunteers", 2030000, "exact-as-said") }],
  ["Tajikistan had more than 15 thousand in December 2024: the youth committee", "tjk-volunteers-2024", { ...country("TJK"), ...by("tjk-youth-committee"), ...from("avesta"),
    period: month("2024-12"), ...count("volunteers", 15000, "more-than") }],
  ["Azerbaijan had 40,463 in December 2025", "aze-volunteers-2025", { ...country("AZE"), ...by("report-az"), ...from("report-az"),
    period: month("2025-12"), ...count("volunteers", 40463, "exact") }],
  ["more than 300 people came to Khabarovsk", "khabarovsk-participants", { ...event("khabarovsk-forum"), ...from("komsomolsk-youth-centre"),
    period: day("2023-10-21"), ...count("participants", 300, "more-than") }],
  ["they came from 21 regions", "khabarovsk-regions", { ...event("khabarovsk-forum"), ...from("komsomolsk-youth-centre"),
    period: day("2023-10-21"), ...count("regions", 21, "exact") }],
  ["more than 200 events were planned for the CIS year", "cis-year-planned-events", { ...event("cis-year-opening"), ...from("dobro-press", "cis-27549"),
    period: month("2023-12"), ...count("planned-events", 200, "more-than") }],
  ["120 delegates from eight countries came to Cholpon-Ata", "cholpon-ata-delegates", { ...event("cholpon-ata-forum"), ...from("steppenews"),
    period: day("2024-08-01"), ...count("delegates", 120, "exact"),
    note: {
      ru: "Делегаты из Азербайджана, Армении, Беларуси, Казахстана, Кыргызстана, России, Туркменистана и Узбекистана.",
      en: "Delegates from Armenia, Azerbaijan, Belarus, Kazakhstan, Kyrgyzstan, Russia, Turkmenistan and Uzbekistan.",
    } }],
  ["about 200 participants from two federal districts came to Birobidzhan", "birobidzhan-participants", { ...event("forum-day-two"), ...from("eaomedia"),
    period: day("2024-08-10"), ...count("participants", 200, "about"),
    note: {
      ru: "Участники из Сибирского и Дальневосточного федеральных округов.",
      en: "Participants from the Siberian and Far Eastern federal districts.",
    } }],
  ["Andrey Sadaev greeted the participants in Birobidzhan", "birobidzhan-greeting", { ...event("forum-day-two"), ...from("eaomedia"),
    period: day("2024-08-10"),
    claim: {
      ru: "Участников форума приветствовал заместитель главы правительства области Андрей Садаев.",
      en: "The participants were greeted by Andrey Sadaev, deputy head of the regional government.",
    } }],
];
