import { type Language, languages } from "../model/language";
import { languageNames } from "../text/languageNames";

interface LanguageLinksProps {
  /** Of the page. */
  readonly language: Language;
  /** What the links are, for those who hear them. */
  readonly label: string;
  /** The address of the same page in another language. */
  readonly hrefOf: (language: Language) => string;
}

/** Each language is a page of its own, so its link is followed as any other. */
export function LanguageLinks({ language, label, hrefOf }: LanguageLinksProps) {
  return (
    <nav className="languages" aria-label={label}>
      {languages.map((other) => (
        <a
          key={other}
          href={hrefOf(other)}
          lang={other}
          translate="no"
          hrefLang={other}
          aria-label={`${other.toUpperCase()}, ${languageNames[other]}`}
          aria-current={other === language ? "true" : undefined}
        >
          {other.toUpperCase()}
        </a>
      ))}
    </nav>
  );
}
