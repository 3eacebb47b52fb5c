import type { Messages } from "../../text/messages";
import type { FindingKind } from "./finding";

/** The most frequent faults, as far as they can be seen by eye. */
const usual: readonly FindingKind[] = [
  "escaped",
  "odd-quotes",
  "insecure",
  "height-cut",
  "styles-stripped",
  "moved-address",
  "sandbox-lacks",
  "no-title",
  "no-script",
  "script-not-module",
  "blocked",
  "embedder-policy",
];

/** A checklist that needs no script. */
export function UsualFaults({ words }: { readonly words: Messages["doctor"] }) {
  return (
    <section aria-labelledby="usual">
      <h2 id="usual">{words.usualTitle}</h2>
      <p className="subtitle">{words.usualLead}</p>
      <ul className="usual-faults">
        {usual.map((kind) => {
          const { title, why, todo } = words.findings[kind];
          return (
            <li key={kind}>
              <h3>{title}</h3>
              <p>{why}</p>
              <p>{todo}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
