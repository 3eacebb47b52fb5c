import { readdirSync, readFileSync } from "node:fs";
import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { TableHead } from "../../src/ui/TableHead";

const sources = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".tsx"),
);
const withTable = sources.filter((file) => /<table\b/.test(readFileSync(`src/${file}`, "utf8")));

describe("TableHead", () => {
  it("names the table and its columns", () => {
    render(
      <table>
        <TableHead caption="Volunteers of Kazakhstan" names={["Year", "People"]} />
      </table>,
    );
    expect(screen.getByRole("table")).toHaveAccessibleName("Volunteers of Kazakhstan");
    expect(screen.getAllByRole("columnheader").map(({ textContent }) => textContent)).toEqual([
      "Year",
      "People",
    ]);
  });

  it.each(withTable)("is in the table of %s, and each row there has a header", (file) => {
    const source = readFileSync(`src/${file}`, "utf8");
    expect(source).toMatch(/<table[^>]*>\s*<TableHead/);
    expect(source).toContain('<th scope="row"');
  });
});
