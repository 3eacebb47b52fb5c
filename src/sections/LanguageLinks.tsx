import { type Language, languages } from "../model/language";
import { languageNames } from "../text/languageNames";

interface LanguageLinksProps {
  /** The page's language. */
  readonly language: Language;
  /** Accessible name of the links. */
  readonly label: string;
  /** The address of the same page in another language. */
  readonly hrefOf: (language: Language) => string;
}

/** Links to the other languages. Each language is a separate page, so these are plain links. */
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
