import type { ScriptFacts } from "../snippets";
import { checkWay } from "./checkAddress";
import { quote } from "./checkFrame";
import type { Finding } from "./finding";
import type { Found, ScriptTag } from "./snippet";

/** Checks the scripts of a page, and whether scripts and elements belong together. */
export function checkScripts(
  { snippets, scripts }: Pick<Found, "snippets" | "scripts">,
  current: ScriptFacts,
  site: string,
): readonly Finding[] {
  const elements = snippets.filter(({ kind }) => kind === "element");
  const files = new Set(scripts.map(({ place }) => place.address));
  const [first] = elements;
  const [firstScript] = scripts;
  return [
    ...(first !== undefined && firstScript === undefined
      ? [{ kind: "no-script", found: first.markup.tag } as const]
      : []),
    ...(first === undefined && firstScript !== undefined
      ? [{ kind: "no-element", found: firstScript.markup.tag } as const]
      : []),
    ...(files.size > 1 ? [{ kind: "script-twice", found: [...files].join(" ") } as const] : []),
    ...scripts.flatMap((script) => checkScript(script, current, site)),
  ];
}

function checkScript(
  { place, movedTo, markup }: ScriptTag,
  current: ScriptFacts,
  site: string,
): readonly Finding[] {
  const { attributes } = markup;
  const isModule = attributes.get("type")?.trim().toLowerCase() === "module";
  const crossorigin = attributes.get("crossorigin")?.trim().toLowerCase();
  return [
    ...checkWay(place, site),
    ...(movedTo === undefined
      ? []
      : [{ kind: "moved-address", attribute: movedTo, found: markup.tag } as const]),
    ...(isModule ? [] : [{ kind: "script-not-module", found: markup.tag } as const]),
    ...(crossorigin === "use-credentials"
      ? [{ kind: "script-credentials", found: quote(markup, "crossorigin") } as const]
      : []),
    ...(crossorigin === undefined
      ? [{ kind: "script-without-crossorigin", found: markup.tag } as const]
      : []),
    ...checkFile(place.address, current),
    ...checkIntegrity(markup.attributes.get("integrity"), place.address, current),
  ];
}

/** Checks whether a script is the site's current one. */
function checkFile(address: string, { file }: ScriptFacts): readonly Finding[] {
  const [found = ""] = address.slice(1).split("?");
  if (found === file) return [];
  const kind = versionOf(found) === versionOf(file) ? "script-older" : "script-other-version";
  return [{ kind, found, current: file }];
}

const versionOf = (file: string) => /cis-figure-(\d+)-/.exec(file)?.[1];

/** Checks whether a browser would accept the current script with the tag's hashes (Subresource Integrity, 3.3.4–5). */
function checkIntegrity(
  found: string | undefined,
  address: string,
  current: ScriptFacts,
): readonly Finding[] {
  const hashes = (found ?? "").split(/\s+/).flatMap((word) => {
    const [, algorithm, hash = ""] = /^(sha(?:256|384|512))-([\w+/=-]+)(?:\?.*)?$/.exec(word) ?? [];
    return algorithm === undefined ? [] : [{ algorithm, hash: hash.replace(/-/g, "+").replace(/_/g, "/") }];
  });
  if (hashes.length === 0) return [{ kind: "script-without-integrity", found: found ?? "" }];
  const strongest = hashes
    .map(({ algorithm }) => algorithm)
    .sort()
    .at(-1);
  const counting = hashes.filter(({ algorithm }) => algorithm === strongest);
  // Only this hash of the current script is known, and none of earlier scripts.
  const isKnown = address === `/${current.file}` && current.integrity.startsWith(`${strongest}-`);
  if (!isKnown || counting.some(({ algorithm, hash }) => `${algorithm}-${hash}` === current.integrity))
    return [];
  return [{ kind: "script-integrity", found: found ?? "", current: current.integrity }];
}
