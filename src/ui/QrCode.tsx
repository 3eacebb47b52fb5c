import { useMemo } from "react";
import { toQrPath } from "./toQrPath";

interface QrCodeProps {
  /** The encoded URL. */
  readonly address: string;
  /** Accessible name. */
  readonly label: string;
}

/** A URL as a QR code: dark on light in every theme, as phone cameras expect. */
export function QrCode({ address, label }: QrCodeProps) {
  const { size, path } = useMemo(() => toQrPath(address), [address]);
  return (
    <svg
      className="qr-code"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect className="qr-ground" width={size} height={size} />
      <path className="qr-modules" d={path} />
    </svg>
  );
}
