import encodeQR from "qr";

/** A QR code as a drawing. */
export interface QrPath {
  /** Of its side, in modules, with the four free ones around it that readers need (ISO/IEC 18004:2024, 6.3.8). */
  readonly size: number;
  /** Fills the dark modules, each of 1 × 1. */
  readonly path: string;
}

/**
 * Draws a text as a QR code, which is still read where up to 15 % of it is hidden. Throws on a text that is too long for
 * one: over 2,331 bytes.
 */
export function toQrPath(text: string): QrPath {
  const rows = encodeQR(text, "raw", { ecc: "medium", border: quiet });
  return { size: rows.length, path: rows.map((row, y) => toRowPath(row, y)).join("") };
}

/** In modules. */
const quiet = 4;

/** Dark modules side by side are one piece, so that no hair of light stands between them. */
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
