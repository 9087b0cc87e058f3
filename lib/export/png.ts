import { renderAsync } from "@resvg/resvg-js";
import { fontFiles } from "./fonts";

/** An SVG as PNG, `width` pixels wide. Set in our own font files alone, so that every machine draws the same picture. */
export async function pngOfSvg(svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
  const image = await renderAsync(svg, {
    fitTo: { mode: "width", value: width },
    font: { loadSystemFonts: false, fontFiles: await fontFiles(), defaultFontFamily: "Inter" },
  });
  return new Uint8Array(image.asPng());
}
