import { useEffect, useRef } from "react";
import { languages } from "../model/language";
import { figures } from "../model/view";
import { useAtlas } from "../store/AtlasProvider";
import { toHref } from "../store/syncAddress";
import { languageNames } from "../text/languageNames";
import type { MessagesOf } from "../text/messages";
import { comeAlive } from "../ui/comeAlive";
import { ThemeSwitch } from "./ThemeSwitch";

interface PageHeaderProps {
  readonly messages: MessagesOf<"page">;
}

/** The name of the product, its sections, and how it is shown: language and theme. */
export function PageHeader({ messages }: PageHeaderProps) {
  const { page, common } = messages;
  const header = useRef<HTMLElement>(null);
  useEffect(() => {
    if (header.current !== null) comeAlive(header.current);
  }, []);
  return (
    <header ref={header} className="page-header">
      <a className="brand" href="#content">
        {common.title}
      </a>
      <nav aria-label={page.sections}>
        {figures.map((figure) => (
          <a key={figure} href={`#${figure}`}>
            {common.section[figure]}
          </a>
        ))}
        <a href="#sources">{page.sources}</a>
      </nav>
      <div className="page-settings">
        <LanguageSwitch messages={messages} />
        <ThemeSwitch messages={messages} />
      </div>
    </header>
  );
}

/** Each language is a page of its own, so its link is followed as any other. */
function LanguageSwitch({ messages }: PageHeaderProps) {
  const view = useAtlas((atlas) => atlas.view);
  return (
    <nav className="languages" aria-label={messages.page.language}>
      {languages.map((language) => (
        <a
          key={language}
          href={toHref({ ...view, language }, import.meta.env.BASE_URL)}
          lang={language}
          hrefLang={language}
          aria-label={`${language.toUpperCase()} – ${languageNames[language]}`}
          aria-current={language === view.language ? "true" : undefined}
        >
          {language.toUpperCase()}
        </a>
      ))}
    </nav>
  );
}
