import { createScreen } from "./createScreen";
import { asked } from "./toEmbedUrl";

/**
 * Creates the custom element that shows a figure in a partner's page. Its child content is the fallback: it is shown until
 * the figure is ready, and stays if the figure fails to load.
 *
 * @param site the root of the site, with a trailing slash
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
