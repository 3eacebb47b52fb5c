import type { Messages } from "../../text/messages";

interface RecipesProps {
  /** The level of its heading. */
  readonly level: 2 | 3;
  readonly words: Messages["gallery"];
}

/** The id of the recipes' heading. */
export const recipesId = "recipes";

/** Instructions for pasting a snippet into the systems that partners use most. */
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
