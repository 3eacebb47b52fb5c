import { useMemo } from "react";
import { toQrPath } from "./toQrPath";

interface QrCodeProps {
  /** What it leads to. */
  readonly address: string;
  /** What it is called for those who do not see it. */
  readonly label: string;
}

/** An address as a code for the cameras of phones: dark on light in every theme, as they expect it. */
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
