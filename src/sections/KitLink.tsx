import { useState } from "react";
import { toKitAddress } from "../model/deckAddress";
import type { Language } from "../model/language";

interface KitLinkProps {
  readonly language: Language;
  readonly words: string;
}

/** The link to the deck as one file, with how large it is. */
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
 * Where pages are drawn it is a mark, since the file is built of what is drawn: the build puts the size in its place, and
 * scripts read it there.
 */
function readKitSize(): string {
  if (typeof document === "undefined") return "%KIT_SIZE%";
  known ||= document.querySelector("[data-kit-size]")?.textContent ?? "";
  return known;
}

/** The mark is gone with the page's head once the show has begun. */
let known = "";
