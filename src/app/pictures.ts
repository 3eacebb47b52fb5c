import { catalog } from "../catalog/dataset";
import { loadOutlines } from "../catalog/outlines";
import { drawPicture } from "../embed/drawPicture";
import { toPictureWords } from "../embed/pictureWords";
import { toAddress } from "../model/address";
import type { View } from "../model/view";
import { createFormat } from "../text/format";
import { loadMessages } from "../text/messages";
import { parts } from "../text/parts";
import { listEmbedViews } from "./staticViews";
import type { Stills } from "./stills";
import { withShorter } from "./withShorter";

/** The picture of an embed, with the embed's address. */
interface EmbedPicture {
  /** Below the site's root: `/en/embed/map/redcross/` */
  readonly address: string;
  readonly svg: string;
  /** The source line below the picture: who stated the values, and who drew the picture. */
  readonly source: string;
}

/** Draws the picture of every embed in `listEmbedViews`. */
export async function drawPictures(stills: Stills): Promise<readonly EmbedPicture[]> {
  const outlines = await loadOutlines("overview");
  const draw = async (view: View) => {
    const messages = await loadMessages(view.language, parts);
    const wording = { catalog, messages, format: createFormat(view.language) };
    const still = stills[toAddress({ ...view, figure: "growth" })] ?? "";
    return {
      address: toAddress(view, "embed"),
      svg: drawPicture({ ...wording, view, outlines, still }),
      source: toPictureWords(view, wording).source,
    };
  };
  const pictures = await Promise.all(listEmbedViews().map(draw));
  return pictures.flatMap(withShorter);
}
