import { useState } from "react";
import { toKitAddress } from "../model/deckAddress";
import type { Language } from "../model/language";

interface KitLinkProps {
  readonly language: Language;
  readonly words: string;
}

/** The link to the single-file deck, with its size. */
export function KitLink({ language, words }: KitLinkProps) {
  const [size] = useState(readKitSize);
  return (
    <a className="kit-link" href={import.meta.env.BASE_URL + toKitAddress(language).slice(1)} download>
      <span>{words}</span>{" "}
      <span className="muted" data-kit-size="" translate="no">
        {size}
      </span>
    </a>
  );
}

/**
 * Returns a placeholder in the prerender, since the file is built from the prerendered HTML: the build then replaces it with
 * the size. In the browser, reads the size from the page.
 */
function readKitSize(): string {
  if (typeof document === "undefined") return "%KIT_SIZE%";
  known ||= document.querySelector("[data-kit-size]")?.textContent ?? "";
  return known;
}

/** Caches the size, since the deck's page header with its element is removed once the show starts. */
let known = "";
