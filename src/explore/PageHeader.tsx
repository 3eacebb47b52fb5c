import type { Language } from "../model/language";
import { languages } from "../model/language";
import { figures } from "../model/view";
import { useAtlas } from "../store/AtlasProvider";
import { toHref } from "../store/syncAddress";
import type { Messages } from "../text/messages";
import { ThemeSwitch } from "./ThemeSwitch";

interface PageHeaderProps {
  readonly messages: Messages;
  /** The path below which the site lies. */
  readonly base: string;
}

const languageNames: Record<Language, string> = { ru: "Русский", en: "English" };

/** The name of the product, its sections, and how it is shown: language and theme. */
export function PageHeader({ messages, base }: PageHeaderProps) {
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
        <LanguageSwitch messages={messages} base={base} />
        <ThemeSwitch messages={messages} />
      </div>
    </header>
  );
}

function LanguageSwitch({ messages, base }: PageHeaderProps) {
  const view = useAtlas((atlas) => atlas.view);
  const chooseLanguage = useAtlas((atlas) => atlas.chooseLanguage);
  return (
    <nav className="languages" aria-label={messages.page.language}>
      {languages.map((language) => (
        <a
          key={language}
          href={toHref({ ...view, language }, base)}
          lang={language}
          hrefLang={language}
          aria-label={languageNames[language]}
          aria-current={language === view.language ? "true" : undefined}
          onClick={(click) => {
            if (click.metaKey || click.ctrlKey || click.shiftKey || click.button !== 0) return;
            click.preventDefault();
            chooseLanguage(language);
          }}
        >
          {language.toUpperCase()}
        </a>
      ))}
    </nav>
  );
}
