declare module "wawoff2" {
  /** WOFF2 bytes to TTF bytes. Rejects what is no WOFF2. */
  export function decompress(woff2: Uint8Array): Promise<Uint8Array>;
}
