import { byId } from "../../catalog/catalog";
import type { CountStatement } from "../../model/statement";
import { formatList } from "../../text/formatList";
import { formatStatedValue } from "../../text/formatStatement";
import { toBesideWords, toShortPeriod, type Wording } from "./growthLabels";
import { QualifierGlyph } from "./QualifierGlyph";

interface BesideStripProps {
  readonly title: string;
  readonly statements: readonly CountStatement[];
  readonly wording: Wording;
}

/** Other counts of the article, each in its own unit: the number with its qualifier as a glyph and in words, unit and period. */
export function BesideStrip({ title, statements, wording }: BesideStripProps) {
  const { catalog, messages, format } = wording;
  const speakers = new Set(statements.flatMap(({ speakers }) => speakers));
  const names = [...speakers].map((id) => byId(catalog.speakers, id).name[format.language]);
  return (
    <div className="growth-beside">
      <p className="growth-beside-title">
        <strong>{title}</strong>{" "}
        <span>{messages.growth.besideBy(formatList(format.language, names), names.length)}</span>
      </p>
      <ul>
        {statements.map((statement) => (
          <li key={statement.id}>
            <p className="growth-beside-value">
              <QualifierGlyph qualifier={statement.qualifier} />
              <span>{formatStatedValue(statement, wording)}</span>
            </p>{" "}
            <p className="growth-beside-words">
              {messages.growth.unitWhen(
                toBesideWords(statement, wording),
                toShortPeriod(statement.period, wording),
              )}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
