interface TableHeadProps {
  /** Describes the table for screen reader users who reach it without its context. */
  readonly caption: string;
  /** Unique. */
  readonly names: readonly string[];
  /** Whether only screen readers get the names: for cells that explain themselves. */
  readonly isHidden?: boolean;
}

/** The head of every table: its caption and column names. */
export function TableHead({ caption, names, isHidden = false }: TableHeadProps) {
  return (
    <>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {names.map((name) => (
            <th key={name} scope="col">
              {isHidden ? <span className="visually-hidden">{name}</span> : name}
            </th>
          ))}
        </tr>
      </thead>
    </>
  );
}
