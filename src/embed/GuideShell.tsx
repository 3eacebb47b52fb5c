import type { ReactNode } from "react";
import type { Language } from "../model/language";
import { defaultView } from "../model/view";
import { LanguageLinks } from "../sections/LanguageLinks";
import { toHref } from "../store/syncAddress";
import type { GuideMessages } from "../text/guideMessages";
import { type GuideName, guides, toGuideAddress } from "./guide";

interface GuideShellProps {
  readonly guide: GuideName;
  readonly language: Language;
  readonly messages: GuideMessages<never>;
  /** The query that the language links keep: `?view=timeline%2F`. */
  readonly query?: string;
  readonly children: ReactNode;
}

/** The layout of the pages for webmasters, with links to the atlas, to each other and to the other languages. */
export function GuideShell({ guide, language, messages, query = "", children }: GuideShellProps) {
  const { common, guide: words } = messages;
  const base = import.meta.env.BASE_URL;
  const toGuide = (name: GuideName, to: Language) => base + toGuideAddress(name, to).slice(1);
  return (
    <>
      <a className="skip" href="#content">
        {words.skip}
      </a>
      <header className="page-header">
        <a className="brand" href={toHref({ ...defaultView, language }, base)}>
          {common.title}
        </a>
        <nav aria-label={words.pages}>
          {guides.map((name) => (
            <a key={name} href={toGuide(name, language)} aria-current={name === guide ? "page" : undefined}>
              {words.names[name]}
            </a>
          ))}
        </nav>
        <LanguageLinks
          language={language}
          label={words.language}
          hrefOf={(other) => toGuide(guide, other) + query}
        />
      </header>
      <main id="content" tabIndex={-1} className="guide">
        {children}
      </main>
    </>
  );
}
