import type { ReactNode } from "react";
import type { By } from "../text/headline";
import { FigureFooter, type FigureFooterProps } from "./FigureFooter";
import { FigureStatus, type Says } from "./FigureStatus";
import { Headline } from "./Headline";
import { Region } from "./Region";

interface FigureShellProps extends FigureFooterProps {
  /** The anchor of the figure on its page: `map`. */
  readonly id: string;
  /** Heading level: 1 where the figure is the whole page. */
  readonly level: 1 | 2;
  /** The origin of the finding. */
  readonly by?: By | undefined;
  /** The finding, as a sentence. */
  readonly title: string;
  /** Unit, period and speaker. */
  readonly subtitle: string;
  readonly controls?: ReactNode;
  readonly children: ReactNode;
  /** Notes below the drawing. */
  readonly notes?: ReactNode;
  /** Sentences that are announced to screen readers when they change. */
  readonly says: Says;
}

/** The layout around every figure: the finding above it, notes and footer below it. */
export function FigureShell(props: FigureShellProps) {
  const headingId = `${props.id}-title`;
  const Heading = `h${props.level}` as const;
  return (
    <Region className="figure-shell" id={props.id} aria-labelledby={headingId}>
      <header>
        <Heading id={headingId}>
          <Headline by={props.by} finding={props.title} />
        </Heading>
        <p className="subtitle">{props.subtitle}</p>
      </header>
      {props.controls !== undefined && <div className="figure-controls">{props.controls}</div>}
      {props.children}
      <FigureStatus says={props.says} />
      {props.notes !== undefined && <div className="figure-notes">{props.notes}</div>}
      <FigureFooter {...props} />
    </Region>
  );
}
