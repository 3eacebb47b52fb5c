import encodeQR from "qr";

/** A QR code as a drawing. */
export interface QrPath {
  /** Side length in modules, with the quiet zone of four modules on each side (ISO/IEC 18004:2024, 6.3.8). */
  readonly size: number;
  /** SVG path of the dark modules, each 1 × 1. */
  readonly path: string;
}

/**
 * Converts a text to a QR code that stays readable with up to 15 % of it hidden. Throws on a text of more than 2,331 bytes,
 * which is too long for one code.
 */
export function toQrPath(text: string): QrPath {
  const rows = encodeQR(text, "raw", { ecc: "medium", border: quiet });
  return { size: rows.length, path: rows.map((row, y) => toRowPath(row, y)).join("") };
}

/** Width of the quiet zone, in modules. */
const quiet = 4;

/** Merges adjacent dark modules of a row, so that no light hairline appears between them. */
function toRowPath(row: readonly boolean[], y: number): string {
  const starts = row.flatMap((isDark, x) => (isDark && row[x - 1] !== true ? [x] : []));
  return starts
    .map((x) => {
      const end = row.indexOf(false, x);
      const length = (end === -1 ? row.length : end) - x;
      return `M${x} ${y}h${length}v1h${-length}z`;
    })
    .join("");
}
