import type { ReactNode } from "react";

export interface FigureFooterProps {
  /** The sources of the values. */
  readonly sources: ReactNode;
  /** Links to save the figure and to embed it. */
  readonly actions: ReactNode;
  readonly tableLabel: string;
  /** The same values as a table. */
  readonly table: ReactNode;
  /** Shows the sources only: a slide has no actions and no table. */
  readonly isBare?: boolean;
}

/** The footer of every figure: sources, actions and table. */
export function FigureFooter({ sources, actions, tableLabel, table, isBare = false }: FigureFooterProps) {
  return (
    <footer className="figure-footer">
      {sources}
      {!isBare && actions}
      {!isBare && (
        <details className="figure-table">
          <summary>{tableLabel}</summary>
          <div className="table-scroll">{table}</div>
        </details>
      )}
    </footer>
  );
}
