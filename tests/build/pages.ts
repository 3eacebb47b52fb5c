import type { BuiltPages } from "../../build/headers";
import type { StaticGuide } from "../../src/app/guides";
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
  picture: { address: "/embed/growth/", alt: "130 → 240 & more" },
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

export const doctorGuide: StaticGuide = {
  ...englishPage,
  guide: "doctor",
  address: "/en/embed/doctor/",
  title: "The doctor",
  alternates: [
    { language: "ru", address: "/embed/doctor/" },
    { language: "en", address: "/en/embed/doctor/" },
  ],
};

const galleryGuide: StaticGuide = {
  ...doctorGuide,
  guide: "gallery",
  address: "/en/embed/",
  title: "The gallery",
  alternates: [
    { language: "ru", address: "/embed/" },
    { language: "en", address: "/en/embed/" },
  ],
};

export const mapEmbed: StaticEmbed = {
  address: "/en/embed/map/survey/",
  pageAddress: "/en/?lens=survey#map",
  language: "en",
  figure: "map",
  picture: { address: "/en/embed/map/survey/", alt: "Shares of adults" },
  title: "Who <helped>",
  description: "Who said it & when",
  html: "<main></main>",
};

export const builtPages: BuiltPages = {
  pages: [russianPage, countryPage, englishPage, { ...countryPage, address: "/en/country/kaz/" }],
  decks: [{ ...englishPage, address: "/en/present/" }],
  guides: [galleryGuide, doctorGuide],
  embeds: [{ ...mapEmbed, address: "/embed/map/survey/" }, mapEmbed],
  policy: "default-src 'none'",
  embedPolicy: "default-src 'self'",
};

export const pictureSizes = new Map([
  ["/embed/growth/", { width: 920, height: 540 }],
  ["/en/embed/map/survey/", { width: 920, height: 600 }],
]);
