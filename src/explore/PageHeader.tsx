import { type Language, languages } from "../model/language";
import { figures } from "../model/view";
import { useAtlas } from "../store/AtlasProvider";
import type { Messages } from "../text/messages";
import { ThemeSwitch } from "./ThemeSwitch";
import { ViewLink } from "./ViewLink";

interface PageHeaderProps {
  readonly messages: Messages;
}

const languageNames: Record<Language, string> = { ru: "Русский", en: "English" };

/** The name of the product, its sections, and how it is shown: language and theme. */
export function PageHeader({ messages }: PageHeaderProps) {
  const { page } = messages;
  return (
    <header className="page-header">
      <a className="brand" href="#content">
        {page.title}
      </a>
      <nav aria-label={page.sections}>
        {figures.map((figure) => (
          <a key={figure} href={`#${figure}`}>
            {page.section[figure]}
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

function LanguageSwitch({ messages }: PageHeaderProps) {
  const chosen = useAtlas(({ view }) => view.language);
  const chooseLanguage = useAtlas((atlas) => atlas.chooseLanguage);
  return (
    <nav className="languages" aria-label={messages.page.language}>
      {languages.map((language) => (
        <ViewLink
          key={language}
          change={{ language }}
          onFollow={() => chooseLanguage(language)}
          lang={language}
          hrefLang={language}
          aria-label={languageNames[language]}
          aria-current={language === chosen ? "true" : undefined}
        >
          {language.toUpperCase()}
        </ViewLink>
      ))}
    </nav>
  );
}
