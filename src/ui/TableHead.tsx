interface TableHeadProps {
  /** What the table has, for those who come to it without what stands around it. */
  readonly caption: string;
  /** Each once. */
  readonly names: readonly string[];
  /** Whether the names are for screen readers alone: where the cells tell by themselves what they are. */
  readonly isHidden?: boolean;
}

/** What every table begins with: its caption, and the names of its columns. */
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
