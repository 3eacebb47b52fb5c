/** A picture of the site's icon for devices that draw no SVG. */
interface AppIcon {
  /** Its name below the site's root. */
  readonly file: string;
  /** Of each side, in pixels. */
  readonly size: number;
  /** `maskable`: cut to any shape by the device, so its ground fills the square; absent: shown as it is. */
  readonly purpose?: "maskable";
}

/** The icons that the manifest names. */
export const appIcons: readonly AppIcon[] = [
  { file: "icon-192.png", size: 192 },
  { file: "icon-512.png", size: 512 },
  { file: "icon-maskable-512.png", size: 512, purpose: "maskable" },
];

/** The icon of iOS, which rounds its corners itself and reads no SVG. */
export const touchIcon = { file: "apple-touch-icon.png", size: 180, purpose: "maskable" } as const;

/**
 * The icon in the size of one of its pictures.
 *
 * @param icon SVG whose first shape is the ground, 32 units wide and high
 * @param density how many pixels the one who draws it puts on a unit of the picture's width
 */
export function toIconSvg(icon: string, { size, purpose }: AppIcon, density: number): string {
  const [whole, open = "", ground = "", sign = ""] =
    /^(<svg [^>]*viewBox="0 0 32 32")>\s*(<rect [^>]*\/>)(.*)<\/svg>\s*$/s.exec(icon) ?? [];
  if (whole === undefined) throw new Error(`the icon is no square of 32 with a ground: ${icon}`);
  const side = size / density;
  const start = `${open} width="${side}" height="${side}">`;
  if (purpose === undefined) return `${start}${ground}${sign}</svg>`;
  const middle = `<g transform="translate(16 16) scale(${safe}) translate(-17.5 -14.5)">${sign}</g>`;
  return `${start}${ground.replace(/ rx="[^"]*"/, "")}${middle}</svg>`;
}

/**
 * A device may leave of a maskable icon a circle of 80 % of its side (W3C Manifest, "icon masks"). Put by its own middle
 * into that of the square, the sign reaches 13.6 units at most, of the 12.8 that are safe.
 */
const safe = 0.9;
