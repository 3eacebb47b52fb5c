import type { Statement } from "../model/statement";
import { StatedBy } from "../sections/StatedBy";
import type { SlideProps } from "./slideProps";

interface SaidByProps extends Pick<SlideProps, "catalog" | "messages" | "format"> {
  readonly statement: Statement;
}

/** Who said a statement, of what time, and where it is written. */
export function SaidBy(props: SaidByProps) {
  return (
    <p className="said-by">
      <StatedBy {...props} />
    </p>
  );
}
