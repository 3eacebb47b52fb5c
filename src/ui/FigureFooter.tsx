import type { ReactNode } from "react";

export interface FigureFooterProps {
  /** Who said it and where. */
  readonly sources: ReactNode;
  /** What can be done with the figure: save it, embed it. */
  readonly actions: ReactNode;
  readonly tableLabel: string;
  /** The same values as a table. */
  readonly table: ReactNode;
  /** Only the sources: on a slide nothing is saved or unfolded. */
  readonly isBare?: boolean;
}

/** What stands below every figure. */
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
