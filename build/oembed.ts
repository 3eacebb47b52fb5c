import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { StaticEmbed } from "../src/app/prerender";
import heights from "../src/embed/heights.json" with { type: "json" };
import { type FrameHeight, type FrameHeights, writeFrame } from "../src/embed/snippets.ts";
import type { PictureSizes } from "./pageHead.ts";
import type { PictureSize } from "./pictures/writePictures.ts";
import { type Site, toWholeAddress } from "./site.ts";

/** Additional properties of an embed. */
interface OembedFacts {
  readonly site: Site;
  /** The source line below the figure: the speaker and the author of the drawing. */
  readonly source: string;
  /** The size of its picture. */
  readonly size: PictureSize;
}

/** The oEmbed 1.0 response for an embed (oembed.com, 2.3.4.4), with the snippet that needs no script. */
export function toOembed(embed: StaticEmbed, { site, source, size }: OembedFacts) {
  const height = heightOf(embed.address);
  const { address, pageAddress, title } = embed;
  const root = toWholeAddress("/", site);
  return {
    version: "1.0",
    type: "rich",
    provider_name: "CIS Volunteering Atlas",
    provider_url: root,
    title,
    html: writeFrame({ site: root, address, pageAddress, title, source, height, picture: size }),
    width: 640,
    height: height.wide,
    thumbnail_url: toWholeAddress(`${address}figure.png`, site),
    thumbnail_width: 2 * size.width,
    thumbnail_height: 2 * size.height,
    cache_age: 86_400,
  };
}

interface Drawn {
  readonly embeds: readonly StaticEmbed[];
  readonly pictures: readonly { readonly address: string; readonly source: string }[];
  readonly sizes: PictureSizes;
}

/** Writes `oembed.json` under the address of each embed, if the site has an origin: its addresses must be absolute. */
export async function writeOembeds(
  dist: string,
  site: Site,
  { embeds, pictures, sizes }: Drawn,
): Promise<void> {
  if (site.origin === undefined) return;
  const sources = new Map(pictures.map(({ address, source }) => [address, source]));
  for (const embed of embeds) {
    const { address } = embed.picture;
    const [source, size] = [sources.get(address), sizes.get(address)];
    if (source === undefined || size === undefined) throw new Error(`there is no picture of ${address}`);
    const folder = join(dist, embed.address);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, "oembed.json"), JSON.stringify(toOembed(embed, { site, source, size })));
  }
}

function heightOf(address: string): FrameHeight {
  const table: Readonly<Record<string, FrameHeights>> = heights;
  const height = table[address]?.full;
  if (height !== undefined) return height;
  throw new Error(`no heights are kept: build without ORIGIN, then npm run heights: ${address}`);
}
