import { byId } from "../../catalog/catalog";
import type { CountStatement } from "../../model/statement";
import { formatStatedValue } from "../../text/formatStatement";
import { toBesideWords, toShortPeriod, type Wording } from "./growthLabels";
import { QualifierGlyph } from "./QualifierGlyph";

interface BesideStripProps {
  readonly title: string;
  readonly statements: readonly CountStatement[];
  readonly wording: Wording;
}

/** What else was counted, each in its own unit: a number, its qualifier as drawn and as said, its period. */
export function BesideStrip({ title, statements, wording }: BesideStripProps) {
  const { catalog, messages, format } = wording;
  const speakers = new Set(statements.flatMap(({ speakers }) => speakers));
  const names = [...speakers].map((id) => byId(catalog.speakers, id).nameOf[format.language]);
  return (
    <div className="growth-beside">
      <p className="growth-beside-title">
        <strong>{title}</strong> <span>{messages.growth.besideBy(names.join(", "))}</span>
      </p>
      <dl>
        {statements.map((statement) => (
          <div key={statement.id}>
            <dt>
              {messages.growth.unitWhen(
                toBesideWords(statement, wording),
                toShortPeriod(statement.period, wording),
              )}
            </dt>
            <dd>
              <QualifierGlyph qualifier={statement.qualifier} />
              <span>{formatStatedValue(statement, wording)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
