import { createScreen } from "./createScreen";
import { asked } from "./toEmbedUrl";

/**
 * The element that shows a figure in the page of a partner. What stands in it is shown until the figure is there, and
 * stays where it does not come.
 *
 * @param site the root of the site, with a slash at its end
 */
export function createCisFigure(site: URL): CustomElementConstructor {
  return class extends HTMLElement {
    static observedAttributes = ["figure", "lang", "lens", "isolated", ...asked];

    readonly #screen = createScreen(this, site);

    connectedCallback(): void {
      addEventListener("message", this.#screen.hear);
      this.#screen.change("");
    }

    disconnectedCallback(): void {
      removeEventListener("message", this.#screen.hear);
      this.#screen.clear();
    }

    attributeChangedCallback(name: string): void {
      this.#screen.change(name);
    }
  };
}
