import type { ReactNode } from "react";

interface FigureShellProps {
  /** The anchor of the figure on its page: `map`. */
  readonly id: string;
  /** Of its heading: 1 where the figure is all that there is. */
  readonly level: 1 | 2;
  /** The finding, as a sentence. */
  readonly title: string;
  /** Unit, period and speaker. */
  readonly subtitle: string;
  readonly controls?: ReactNode;
  readonly children: ReactNode;
  /** What the reader has to know below the drawing. */
  readonly notes?: ReactNode;
  /** Who said it and where. */
  readonly sources: ReactNode;
  readonly tableLabel: string;
  /** The same values as a table. */
  readonly table: ReactNode;
}

/** What stands around every figure: its finding above; its notes, sources and table below. */
export function FigureShell(props: FigureShellProps) {
  const headingId = `${props.id}-title`;
  const Heading = `h${props.level}` as const;
  return (
    <section className="figure-shell" id={props.id} aria-labelledby={headingId}>
      <header>
        <Heading id={headingId}>{props.title}</Heading>
        <p className="subtitle">{props.subtitle}</p>
      </header>
      {props.controls !== undefined && <div className="figure-controls">{props.controls}</div>}
      {props.children}
      {props.notes !== undefined && <div className="figure-notes">{props.notes}</div>}
      <footer className="figure-footer">
        <div className="figure-sources">{props.sources}</div>
        <details className="figure-table">
          <summary>{props.tableLabel}</summary>
          <div className="table-scroll">{props.table}</div>
        </details>
      </footer>
    </section>
  );
}
