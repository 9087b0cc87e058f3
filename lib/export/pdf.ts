import { openPdf, type PdfAbout, POINTS } from "./pdf-document";
import { placeSvg } from "./pdf-picture";

/** `description`: the picture in words, for those who do not see it. */
export type PictureAbout = PdfAbout & { description: string };

/** An SVG of ours as a PDF of one page of its size: lines stay lines, words stay words in embedded faces. */
export async function pdfOfSvg(svg: string, { width, height }: { width: number; height: number }, about: PictureAbout): Promise<Uint8Array<ArrayBuffer>> {
  const place = await placeSvg();
  const { document, faces, bytes } = await openPdf(about, [width * POINTS, height * POINTS]);
  place({ document, faces }, { svg, alt: about.description }, { x: 0, y: 0, width: width * POINTS, height: height * POINTS });
  document.end();
  return bytes;
}
