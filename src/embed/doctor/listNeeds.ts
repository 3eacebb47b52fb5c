import { toAddress } from "../../model/address";
import type { View } from "../../model/view";
import type { Need } from "./checkPolicy";
import type { Found, Snippet } from "./snippet";

/** Lists the resources that the page must allow for its snippets: frames, the script, pictures, `style` attributes. */
export function listNeeds(
  { scripts }: Pick<Found, "scripts">,
  examined: readonly { readonly snippet: Snippet; readonly view: View | undefined }[],
  site: string,
): readonly Need[] {
  const toUrl = (address: string) => new URL(address.slice(1), site).href;
  return [
    ...examined.flatMap(({ snippet, view }): readonly Need[] => {
      const address = view === undefined ? "/embed/" : toAddress(view, "embed");
      const [path = ""] = address.split("?");
      const frame: Need = { kind: "frame", url: toUrl(address) };
      const picture: Need = { kind: "picture", url: toUrl(`${path}figure.png`) };
      const style: readonly Need[] = snippet.markup.attributes.has("style") ? [{ kind: "style" }] : [];
      if (snippet.kind === "frame") return [frame, ...style];
      return snippet.kind === "picture" ? [picture, ...style] : [frame, picture, ...style];
    }),
    ...scripts.map(({ place, markup }): Need => {
      const { attributes } = markup;
      return {
        kind: "script",
        url: toUrl(place.address),
        nonce: attributes.get("nonce"),
        integrity: attributes.get("integrity"),
      };
    }),
  ];
}
