import { figures } from "../model/view";
import { LanguageLinks } from "../sections/LanguageLinks";
import { useAtlas } from "../store/AtlasProvider";
import { toHref } from "../store/syncAddress";
import type { MessagesOf } from "../text/messages";
import { ThemeSwitch } from "./ThemeSwitch";

interface PageHeaderProps {
  readonly messages: MessagesOf<"page">;
}

/** The page header: product name, links to sections, language and theme controls. */
export function PageHeader({ messages }: PageHeaderProps) {
  const { page, common } = messages;
  return (
    <header className="page-header">
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

/** Links to the current view in each language. */
function LanguageSwitch({ messages }: PageHeaderProps) {
  const view = useAtlas((atlas) => atlas.view);
  return (
    <LanguageLinks
      language={view.language}
      label={messages.page.language}
      hrefOf={(language) => toHref({ ...view, language }, import.meta.env.BASE_URL)}
    />
  );
}
