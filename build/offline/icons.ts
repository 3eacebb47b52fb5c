/** A PNG of the site's icon for devices that do not support SVG. */
interface AppIcon {
  /** Its name below the site's root. */
  readonly file: string;
  /** The width and height in pixels. */
  readonly size: number;
  /** `maskable`: the device cuts it to any shape, so its background fills the square; undefined: shown as it is. */
  readonly purpose?: "maskable";
}

/** The icons in the manifest. */
export const appIcons: readonly AppIcon[] = [
  { file: "icon-192.png", size: 192 },
  { file: "icon-512.png", size: 512 },
  { file: "icon-maskable-512.png", size: 512, purpose: "maskable" },
];

/** The icon for iOS, which rounds the corners itself and does not support SVG. */
export const touchIcon = { file: "apple-touch-icon.png", size: 180, purpose: "maskable" } as const;

/**
 * Resizes the icon for one of its PNGs.
 *
 * @param icon SVG whose first shape is the background, 32 units wide and high
 * @param density pixels per unit of width in the renderer
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
 * A device may crop a maskable icon to a circle of 80 % of its side (W3C Manifest, "icon masks"). Centred in the
 * square, the sign reaches at most 13.6 units from the centre, and 12.8 are safe.
 */
const safe = 0.9;
