import { createCisFigure } from "./createCisFigure";

// The site is where this script is from; a page may have it twice, in two versions.
const { url } = import.meta;
if (!customElements.get("cis-figure"))
  customElements.define("cis-figure", createCisFigure(new URL("..", url)));
