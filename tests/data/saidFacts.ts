/** An expected statement: a title that follows "says that", its id, its fields. Plain spaces stand for no-break spaces. */
type StatementFact = [title: string, id: string, fields: object];

const year = (number: number) => ({ kind: "year", year: number });
const month = (yearAndMonth: string) => ({ kind: "month", month: yearAndMonth });
const day = (date: string) => ({ kind: "day", date });
const months = (from: string, to: string) => ({ kind: "months", from, to });
const order = (position: number) => ({ kind: "order", within: "meeting", position });
const forumDays = { kind: "days", from: "2024-08-09", to: "2024-08-12" };
const duringForum = { kind: "during", within: "forum" };

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
const ru = (text: string) => ({ words: { text, lang: "ru" } });
const en = (text: string) => ({ words: { text, lang: "en" } });
const claims = (words: string) => ({ kind: "claim", claim: { ru: words } });

const kaz = country("KAZ");
const uzb = country("UZB");
const rus = country("RUS");
const elemesov = by("elemesov");
const abidova = by("abidova");
const article = by("cis-executive-committee");
const articleAfterElemesov = { ...article, after: "elemesov" };
const lastYear = {
  period: year(2023),
  periodNote: { ru: "2023 год (в статье: «прошлый год»)", en: "2023 (in the article: “last year”)" },
};
const today = {
  period: month("2024-08"),
  periodNote: { ru: "август 2024 года (в статье: «сегодня»)", en: "August 2024 (in the article: “today”)" },
};
const byTenth = {
  period: duringForum,
  periodNote: { ru: "к 10 августа 2024 года, день не указан", en: "by 10 August 2024, day not stated" },
};
const eaomedia = { ...by("eaomedia"), ...from("eaomedia") };
const nia = { ...event("forum"), ...by("nia-vladivostok"), ...from("nia-vladivostok"), period: duringForum };

/** The statements of the article, fact by fact. A1, A4, A5 and A14 are events. */
// biome-ignore format: a table
export const articleStatements: StatementFact[] = [
  ["it had three organisers (A2)", "forum-organisers", { fact: "A2", ...event("forum"), ...article, period: forumDays,
    claim: {
      ru: "Встречи и образовательные тренинги форума организовали «Росмолодёжь. Добро», Ассоциация «Добро.рф» и Правительство Еврейской автономной области.",
      en: "The meetings and educational training sessions of the forum were organised by “Rosmolodezh. Dobro”, the Dobro.rf Association and the Government of the Jewish Autonomous Region.",
    } }],
  ["there was a series of meetings and trainings (A3)", "forum-trainings", { fact: "A3", ...event("forum"), ...article, period: forumDays,
    ...ru("Серию встреч и образовательных тренингов") }],
  ["the CIS year only strengthened volunteering in Kazakhstan (A6)", "kaz-cis-year", { fact: "A6", ...kaz, ...elemesov, period: year(2024),
    ...ru("только усилил развитие добровольчества"), ...claims("Год волонтёрского движения в СНГ только усилил развитие добровольчества в Казахстане.") }],
  ["the Network's partners act in 36 cities (A7)", "kaz-network-cities", { fact: "A7", ...kaz, ...elemesov, period: year(2024),
    ...count("network-cities", 36, "exact"), ...ru("в 36 городах") }],
  ["30 thousand volunteers take part in the Network's actions (A8)", "kaz-network-volunteers", { fact: "A8", ...kaz, ...elemesov, period: year(2024),
    ...count("network-volunteers", 30000, "exact-as-said"), ...ru("30 тысяч добровольцев") }],
  ["there were more than 40 national events last year (A9)", "kaz-national-events-2023", { fact: "A9", ...kaz, ...elemesov, ...lastYear,
    ...count("national-events", 40, "more-than"), ...ru("более 40 мероприятий республиканского уровня") }],
  ["there were about 200 municipal and regional events last year (A10)", "kaz-regional-events-2023", { fact: "A10", ...kaz, ...elemesov, ...lastYear,
    ...count("regional-events", 200, "about"), ...ru("ещё около 200") }],
  ["Kazakhstan had 130 thousand volunteers in 2022 (A11)", "kaz-volunteers-2022", { fact: "A11", ...kaz, ...articleAfterElemesov, period: year(2022),
    ...count("volunteers", 130000, "exact-as-said"), ...ru("в 2022 году их было 130 тысяч") }],
  ["Kazakhstan had 240 thousand volunteers in 2023 (A12)", "kaz-volunteers-2023", { fact: "A12", ...kaz, ...articleAfterElemesov, period: year(2023),
    ...count("volunteers", 240000, "exact-as-said"), ...ru("годом позже — уже 240 тысяч") }],
  ["universities and schools are ready to work with Russian institutions (A13)", "kaz-education-cooperation", { fact: "A13", ...kaz, ...elemesov, period: order(2),
    ...claims("Вузы и школы поддерживают проекты с другими странами и готовы работать с российскими учреждениями: так Елемесов ответил на вопрос участников форума о международном сотрудничестве в образовании.") }],
  ["the CIS year helped Uzbekistan's Association (A15)", "uzb-international-cooperation", { fact: "A15", ...uzb, ...abidova, period: year(2024),
    ...claims("Ассоциация волонтёров Узбекистана делает упор на международное сотрудничество, и Год волонтёрского движения в СНГ ей в этом помог.") }],
  ["Tashkent is the youth capital and Samarkand the cultural one (A16)", "uzb-capitals", { fact: "A16", ...uzb, ...abidova, period: year(2024),
    places: ["tashkent", "samarkand"], ...ru("молодёжной и культурной столицами"),
    ...claims("В 2024 году Ташкент — молодёжная столица СНГ, а Самарканд — культурная столица СНГ.") }],
  ["Uzbekistan has more than 200 large initiatives today (A17)", "uzb-initiatives", { fact: "A17", ...uzb, ...abidova, ...today,
    ...count("initiatives", 200, "more-than"), ...ru("более 200 крупных волонтерских инициатив") }],
  ["102 thousand volunteers work on them today, who are not all of the country (A18)", "uzb-initiative-volunteers", { fact: "A18", ...uzb, ...abidova, ...today,
    ...count("initiative-volunteers", 102000, "exact-as-said"), ...ru("102 тысячи добровольцев"),
    note: {
      ru: "Это участники крупных инициатив, а не все добровольцы страны.",
      en: "These are volunteers in large initiatives, not all volunteers in the country.",
    } }],
  ["such meetings help to synchronise work (A19)", "uzb-synchronise", { fact: "A19", ...uzb, ...abidova, period: order(4),
    ...ru("синхронно действовать на благо всего мира"), ...claims("Такие встречи помогают действовать согласованно и налаживать сотрудничество.") }],
];

/** The statements of the article beyond its numbered facts. */
// biome-ignore format: a table
export const articleAsides: StatementFact[] = [
  ["the number of volunteers grows constantly", "kaz-number-grows", { ...kaz, ...articleAfterElemesov,
    period: { kind: "during", within: "meeting" }, ...claims("Число добровольцев в Казахстане постоянно растёт.") }],
  ["the meeting had a subject", "meeting-subject", { ...event("meeting"), ...article, period: duringForum,
    ...claims("Говорили о развитии добровольчества на национальном уровне и о международном сотрудничестве.") }],
];

/** The statements of other sources. */
// biome-ignore format: a table
export const otherStatements: StatementFact[] = [
  ["Kazakhstan had over 50 thousand volunteers in 2019: Kadyrov", "kaz-volunteers-2019-vice-minister", { ...kaz, ...by("kadyrov"), ...from("inform-kz"),
    period: year(2019), ...count("volunteers", 50000, "more-than"), ...en("over 50,000 volunteers in Kazakhstan in 2019") }],
  ["Kazakhstan had more than 50 thousand in January 2020: Galimova", "kaz-volunteers-2020-committee", { ...kaz, ...by("galimova"), ...from("astana-times-2020"),
    period: month("2020-01"), ...count("volunteers", 50000, "more-than"), ...en("more than 50,000 people are involved") }],
  ["Kazakhstan had 200 thousand in December 2022: Kydyrali", "kaz-volunteers-2022-minister", { ...kaz, ...by("kydyrali"), ...from("astana-times"),
    period: month("2022-12"), ...count("volunteers", 200000, "exact-as-said"), ...en("the number of participants has grown from 50,000 to 200,000") }],
  ["Kazakhstan had some 200 thousand in June 2023: Kadyrov", "kaz-volunteers-2023-vice-minister", { ...kaz, ...by("kadyrov"), ...from("inform-kz"),
    period: month("2023-06"), ...count("volunteers", 200000, "about"), ...en("some 200,000 countrywide this year") }],
  ["Kazakhstan had some 200 thousand on 21 June 2023: Tokayev", "kaz-volunteers-2023-president", { ...kaz, ...by("tokayev"), ...from("inform-kz-a4081548"),
    period: day("2023-06-21"), ...count("volunteers", 200000, "about"), ...en("some 200,000 volunteers in the country nowadays") }],
  ["60,092 were on the platform Qazvolunteer on 5 December 2023: the newspaper", "kaz-platform-2023", { ...kaz, ...by("astana-times"), ...from("astana-times-2023"),
    period: day("2023-12-05"), ...count("qazvolunteer-volunteers", 60092, "exact"), ...en("60,092 volunteers, 3,572 volunteer organizations") }],
  ["Kazakhstan had no fewer than 240 thousand in early 2024: the Network", "kaz-volunteers-2024-network", { ...kaz, ...by("kaz-network"), ...from("kisi-8691"),
    period: year(2024), periodNote: { ru: "начало 2024 года, дата не указана", en: "early 2024, date not stated" },
    ...count("volunteers", 240000, "more-than"), ...ru("вовлечено не менее 240 000 человек") }],
  ["Kazakhstan had more than 300 thousand on 14 January 2026: the ministry", "kaz-volunteers-2026-ministry", { ...kaz,
    ...by("kaz-ministry"), ...from("baq-300030977"),
    period: day("2026-01-14"), ...count("volunteers", 300000, "more-than"), ...ru("превысила 300 тысяч человек") }],
  ["Kazakhstan had 300 thousand on 30 January 2026: Tokayev", "kaz-volunteers-2026-president", { ...kaz, ...by("tokayev"), ...from("baq-300032090"),
    period: day("2026-01-30"), ...count("volunteers", 300000, "exact-as-said"), ...ru("в 2020 году … 50 тысяч волонтеров, то сегодня их уже 300 тысяч") }],
  ["Dobro.rf had more than 9 million participants on 3 December 2025: Chernyshenko", "rus-accounts-2025", { ...rus, ...by("chernyshenko"), ...from("tass"),
    period: day("2025-12-03"), ...count("accounts", 9000000, "more-than") }],
  ["Dobro.rf had more than 8 million on 16 July 2025: Chernyshenko", "rus-accounts-2025-july", { ...rus, ...by("chernyshenko"), ...from("fmba"),
    period: day("2025-07-16"), ...count("accounts", 8000000, "more-than") }],
  ["Russia had 2.03 million volunteers in 2020 by Rosstat's labour survey", "rus-survey-2020", { ...rus, ...by("rosstat"), ...from("izvestia-danilovcy"),
    period: year(2020), ...count("survey-volunteers", 2030000, "exact-as-said") }],
  ["Russia's NGOs had more than 3.79 million volunteers in 2020 by their returns", "rus-ngo-2020", { ...rus, ...by("rosstat"), ...from("izvestia-danilovcy"),
    period: year(2020), ...count("ngo-volunteers", 3790000, "more-than") }],
  ["almost 2.7 million people over 15 volunteered: RT after Rosstat", "rus-adults-2020", { ...rus, ...by("rt"), after: "rosstat", ...from("iz-imag"),
    period: months("2020-04", "2020-06"), ...count("year-volunteers", 2700000, "about") }],
  ["Tajikistan had more than 15 thousand in December 2024: the youth committee", "tjk-volunteers-2024", { ...country("TJK"), ...by("tjk-youth-committee"), ...from("avesta"),
    period: month("2024-12"), ...count("volunteers", 15000, "more-than") }],
  ["Tajikistan had more than 15 thousand in December 2024: Khisaini", "tjk-volunteers-2024-khisaini", { ...country("TJK"), ...by("khisaini"), ...from("mir24-tj"),
    period: month("2024-12"), ...count("volunteers", 15000, "more-than") }],
  ["Tajikistan had 105,122 in 2016 by the labour force survey: ILO", "tjk-survey-2016", { ...country("TJK"), ...by("ilo"), ...from("unv-tajikistan"),
    period: year(2016), ...count("survey-volunteers", 105122, "exact"),
    note: { ru: "97 642 человека напрямую и 7 480 через организации.", en: "97,642 people directly and 7,480 through organisations." } }],
  ["20,914 took part in projects in Azerbaijan in 2024: Aliyev", "aze-project-participants-2024", { ...country("AZE"), ...by("vugar-aliev"), ...from("icma-az"),
    period: year(2024), ...count("project-participants", 20914, "exact"),
    note: { ru: "Это не общее число добровольцев страны.", en: "This is not the total number of volunteers in the country." } }],
  ["Armenia has about 30 thousand, formal and informal, at no stated date: a podcast", "arm-volunteers-podcast", { ...country("ARM"), ...by("evn-report"), ...from("evn-report"),
    period: { kind: "undated" }, ...count("all-forms-volunteers", 30000, "about") }],
  ["23,186 took part in Moldova's Volunteering Week in 2017: its organisers", "mda-week-2017", { ...country("MDA"), ...by("tdv"), ...from("tdv-moldova"),
    period: year(2017), ...count("week-participants", 23186, "exact") }],
  ["about 6 thousand are in squads in the Gomel region: BRSM", "blr-gomel-2025", { ...country("BLR"), ...by("brsm-gomel"), ...from("belta-gomel"),
    period: day("2025-09-19"), ...count("squad-members", 6000, "about") }],
  ["more than 300 people came to Khabarovsk", "khabarovsk-participants", { ...event("khabarovsk-forum"), ...from("komsomolsk-youth-centre"),
    period: day("2023-10-21"), ...count("participants", 300, "more-than") }],
  ["they came from 21 regions", "khabarovsk-regions", { ...event("khabarovsk-forum"), ...from("komsomolsk-youth-centre"),
    period: day("2023-10-21"), ...count("regions", 21, "exact") }],
  ["heads of government approved more than 200 events for the CIS year", "cis-year-planned-events", { ...event("cis-year-opening"), ...from("dobro-press", "cis-27549"),
    period: month("2023-12"), ...count("planned-events", 200, "more-than"), ...ru("утвердили более 200 мероприятий") }],
  ["120 delegates from eight countries came to Cholpon-Ata", "cholpon-ata-delegates", { ...event("cholpon-ata-forum"), ...by("yerzemin"), ...from("yerzemin"),
    period: { kind: "days", from: "2024-08-01", to: "2024-08-03" }, ...count("delegates", 120, "exact"),
    note: {
      ru: "Из Азербайджана, Армении, Беларуси, Казахстана, Кыргызстана, России, Туркменистана и Узбекистана.",
      en: "From Armenia, Azerbaijan, Belarus, Kazakhstan, Kyrgyzstan, Russia, Turkmenistan and Uzbekistan.",
    } }],
  ["about 200 organisers and leaders of projects came to Birobidzhan", "birobidzhan-participants", { ...event("forum-day-two"), ...eaomedia,
    period: day("2024-08-10"), ...count("organisers", 200, "about"),
    note: {
      ru: "Из Сибири и с Дальнего Востока.",
      en: "From Siberia and the Far East.",
    } }],
  ["they wove nets, tidied a cemetery and saw the city", "birobidzhan-activities", { ...event("forum"), ...eaomedia, ...byTenth,
    ...claims("Участники плели маскировочные сети, убирали кладбище и знакомились с городом.") }],
  ["the subject was the year of the 80th anniversary of Victory", "birobidzhan-subject", { ...event("forum"), ...eaomedia, ...byTenth }],
  ["the forum had three days, where the article says four", "birobidzhan-three-days", { ...event("forum"), ...eaomedia, ...byTenth, ...ru("Три дня здесь") }],
  ["Andrey Sadaev greeted the participants in Birobidzhan", "birobidzhan-greeting", { ...event("forum"), ...eaomedia, ...byTenth,
    claim: {
      ru: "Участников форума приветствовал заместитель главы правительства области Андрей Садаев.",
      en: "The participants were greeted by Andrey Sadaev, deputy head of the regional government.",
    } }],
  ["200 organisers exchanged experience", "birobidzhan-exchange", { ...nia, ...count("organisers", 200, "exact-as-said") }],
  ["Primorye sent 12 people", "birobidzhan-primorye", { ...nia, ...count("primorye-delegates", 12, "exact") }],
  ["the main subject was a plan for the year of the anniversary", "birobidzhan-plan", { ...nia,
    ...ru("презентация плана по реализации волонтерской деятельности в год 80-летия Победы") }],
];
