interface TableHeadProps {
  /** Each once. */
  readonly names: readonly string[];
}

/** The names of the columns of a table. */
export function TableHead({ names }: TableHeadProps) {
  return (
    <thead>
      <tr>
        {names.map((name) => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}
