import type { StaticPage } from "../src/app/prerender";
import { escapeMarkup } from "./escapeMarkup.ts";
import { lostWords } from "./lostEmbed.ts";
import { type Site, toWholeAddress } from "./site.ts";
import type { TemplateParts } from "./template.ts";

/**
 * The page for unknown addresses. Its script renders the nearest view in the language of the address; without scripts
 * the language is unknown, so it links to the atlas in each language.
 *
 * @param home the first page of the site
 * @param pages all pages
 */
export function toLostPage(home: StaticPage, pages: readonly StaticPage[], site: Site): TemplateParts {
  const homes = listHomes(pages);
  const links = homes.map(
    ({ language, address, title }) =>
      `<p class="noscript" lang="${language}">${escapeMarkup(lostWords[language].page)} <a href="${toWholeAddress(address, { ...site, origin: undefined })}">${escapeMarkup(title)}</a></p>`,
  );
  return {
    language: home.language,
    address: undefined,
    head: [
      `<title>404 · ${homes.map(({ title }) => escapeMarkup(title)).join(" · ")}</title>`,
      '<meta name="robots" content="noindex" />',
    ],
    html: "",
    noscript: links.join(""),
  };
}

/** The home page of every language. */
export function listHomes(pages: readonly StaticPage[]): readonly StaticPage[] {
  const [home] = pages;
  return (home?.alternates ?? []).flatMap(({ address }) => pages.filter((page) => page.address === address));
}
