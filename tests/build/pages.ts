import type { BuiltPages } from "../../build/headers";
import type { StaticEmbed, StaticPage } from "../../src/app/prerender";

const alternates = [
  { language: "ru", address: "/" },
  { language: "en", address: "/en/" },
] as const;

export const russianPage: StaticPage = {
  address: "/",
  language: "ru",
  title: "Атлас «СНГ»",
  description: "Кто сказал & когда",
  noscript: "",
  alternates,
  html: "<main></main>",
};

export const englishPage: StaticPage = {
  ...russianPage,
  address: "/en/",
  language: "en",
  title: 'The "atlas"',
  description: "Who said it & when",
};

export const countryPage: StaticPage = {
  ...russianPage,
  address: "/country/kaz/",
  title: "Казахстан",
  alternates: [
    { language: "ru", address: "/country/kaz/" },
    { language: "en", address: "/en/country/kaz/" },
  ],
};

export const mapEmbed: StaticEmbed = {
  address: "/en/embed/map/survey/",
  pageAddress: "/en/?lens=survey#map",
  language: "en",
  figure: "map",
  title: "Who <helped>",
  description: "Who said it & when",
  html: "<main></main>",
};

export const builtPages: BuiltPages = {
  pages: [russianPage, countryPage, englishPage, { ...countryPage, address: "/en/country/kaz/" }],
  embeds: [{ ...mapEmbed, address: "/embed/map/survey/" }, mapEmbed],
  policy: "default-src 'none'",
  embedPolicy: "default-src 'self'",
};
