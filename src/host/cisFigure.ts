import { createCisFigure } from "./createCisFigure";

// The script's own URL gives the site. A page may load this script twice, in two versions.
const { url } = import.meta;
if (!customElements.get("cis-figure"))
  customElements.define("cis-figure", createCisFigure(new URL("..", url)));
