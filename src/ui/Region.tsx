import { type ComponentProps, createContext, type Ref, useContext } from "react";

/** Whether regions may be `section` elements: reveal.js treats any section inside a slide as another slide. */
export const SectionsAllowed = createContext(true);

/** A landmark region with an accessible name. */
export function Region({ ref, ...props }: ComponentProps<"section">) {
  const isSection = useContext(SectionsAllowed);
  if (isSection) return <section ref={ref} {...props} />;
  // biome-ignore lint/a11y/useSemanticElements: here it may not be one
  return <div ref={ref as Ref<HTMLDivElement>} role="region" {...props} />;
}
