import { TableHead } from "../ui/TableHead";

interface MapTableProps {
  readonly caption: string;
  readonly heads: readonly string[];
  /** Each as long as `heads`, country first. */
  readonly rows: readonly (readonly string[])[];
}

/** The values of the map, one row per country. */
export function MapTable({ caption, heads, rows }: MapTableProps) {
  return (
    <table>
      <TableHead caption={caption} names={heads} />
      <tbody>
        {rows.map(([country, ...cells]) => (
          <tr key={country}>
            <th scope="row">{country}</th>
            {cells.map((cell, column) => (
              <td key={heads[column + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
