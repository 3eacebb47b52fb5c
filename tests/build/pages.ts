import type { StaticPage } from "../../src/app/prerender";

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
