import { nearestWord } from "../../catalog/nearestWord";
import type { AddressSpace } from "../../model/address";
import { figures, isOfCountry } from "../../model/view";
import { hasRoom } from "./frameRoom";
import { type ReadView, readWords } from "./readView";
import type { ElementSnippet } from "./snippet";

/** Checks an element. Returns the findings and the view that its attributes name. */
export function checkElement({ markup, picture }: ElementSnippet, space: AddressSpace): ReadView {
  const read = (name: string) => markup.attributes.get(name)?.trim() || undefined;
  const figure = read("figure");
  const language = read("lang")?.toLowerCase();
  const meant = figures.find((name) => name === figure) ?? nearestWord(figure ?? "", figures);
  const under = meant === "map" ? read("lens") : isOfCountry(meant) ? read("country") : undefined;
  const query = new URLSearchParams();
  for (const name of ["theme", "country", "year", "chrome"]) {
    const value = read(name);
    if (value !== undefined && !(name === "country" && isOfCountry(meant))) query.set(name, value);
  }
  const words = { figure, under: under?.toLowerCase(), rest: [] };
  const { view, findings } = readWords(
    { ...words, language: language === "ru" ? undefined : language },
    query.toString(),
    space,
  );
  const { attributes } = markup;
  const alt = picture?.attributes.get("alt")?.trim();
  return {
    view,
    findings: [
      ...findings,
      ...(picture === undefined ? [{ kind: "element-empty", found: markup.tag } as const] : []),
      ...(picture !== undefined && !alt ? [{ kind: "no-title", found: picture.tag } as const] : []),
      ...(hasRoom(markup) ? [] : [{ kind: "no-room", found: attributes.get("style") ?? "" } as const]),
      ...(attributes.has("isolated") ? [{ kind: "isolated", found: "isolated" } as const] : []),
    ],
  };
}
