import { renderAsync } from "@resvg/resvg-js";
import { fontFiles } from "./fonts";
import { joinedArabic } from "./joined-arabic";

/**
 * An SVG as PNG, `width` pixels wide. Set in our own font files alone, so that every machine draws the same picture.
 * The renderer gives a text up when two of its faces join letters differently: Arabic comes to it joined.
 */
export async function pngOfSvg(svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
  const image = await renderAsync(joinedArabic(svg), {
    fitTo: { mode: "width", value: width },
    font: { loadSystemFonts: false, fontFiles: await fontFiles(), defaultFontFamily: "Inter" },
  });
  return new Uint8Array(image.asPng());
}
