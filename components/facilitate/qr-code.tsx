import { encode } from "uqr";
import { qrPath } from "./qr-path";

/** The empty rim that readers of codes need, in modules (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/** A QR code: black on white in every theme, since many readers take no other. */
export function QrCode({ text, label, className = "size-40" }: { text: string; label: string; className?: string }) {
  const { data, size } = encode(text, { border: QUIET_ZONE, ecc: "M" });
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges" className={`shrink-0 ${className}`}>
      <rect width={size} height={size} fill="#fff" />
      <path d={qrPath(data)} fill="#000" />
    </svg>
  );
}
