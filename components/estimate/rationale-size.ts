import { RATIONALE_MAX_BYTES } from "@/lib/contract/estimates";

/** The length of a text in UTF-8 bytes, which is what the server counts. */
export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** Whether the server would take a rationale of this length. */
export function fitsRationale(text: string): boolean {
  return bytesOf(text) <= RATIONALE_MAX_BYTES;
}
