import { type ComponentProps, createContext, type Ref, useContext } from "react";

/** Whether a part of a page may be a `section`: reveal.js takes any section inside of a slide for one more slide. */
export const SectionsAllowed = createContext(true);

/** A part of a page with a name of its own. */
export function Region({ ref, ...props }: ComponentProps<"section">) {
  const isSection = useContext(SectionsAllowed);
  if (isSection) return <section ref={ref} {...props} />;
  // biome-ignore lint/a11y/useSemanticElements: here it may not be one
  return <div ref={ref as Ref<HTMLDivElement>} role="region" {...props} />;
}
