/** The declarations of a `style` attribute by name. If a name repeats, the last counts, as in a browser. */
export function readStyle(style: string | undefined): ReadonlyMap<string, string> {
  const declarations = (style ?? "").split(";").map((declaration): readonly [string, string] => {
    const [name = "", ...value] = declaration.split(":");
    return [
      name.trim().toLowerCase(),
      value
        .join(":")
        .replace(/!\s*important\s*$/i, "")
        .trim(),
    ];
  });
  return new Map(declarations.filter(([name, value]) => name !== "" && value !== ""));
}
