import type { Statement } from "../model/statement";
import { StatedBy } from "../sections/StatedBy";
import type { SlideProps } from "./slideProps";

interface SaidByProps extends Pick<SlideProps, "catalog" | "messages" | "format"> {
  readonly statement: Statement;
}

/** The speaker of a statement, its period and its sources. */
export function SaidBy(props: SaidByProps) {
  return (
    <p className="said-by">
      <StatedBy {...props} />
    </p>
  );
}
