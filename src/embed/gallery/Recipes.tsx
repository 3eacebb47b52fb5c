import type { Messages } from "../../text/messages";

interface RecipesProps {
  /** Of its heading. */
  readonly level: 2 | 3;
  readonly words: Messages["gallery"];
}

/** The anchor of the recipes on their page. */
export const recipesId = "recipes";

/** Where a snippet is pasted in the systems that partners have most. */
export function Recipes({ level, words }: RecipesProps) {
  const Heading = `h${level}` as const;
  return (
    <section className="recipes">
      <Heading id={recipesId} tabIndex={-1}>
        {words.recipesTitle}
      </Heading>
      {Object.entries(words.recipes).map(([system, { name, steps }]) => (
        <details key={system}>
          <summary>{name}</summary>
          <ol>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </details>
      ))}
    </section>
  );
}
