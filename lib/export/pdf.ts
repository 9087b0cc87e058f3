import type PDFDocument from "pdfkit";
import { pdfFaces } from "./pdf-faces";
import { svgForPdf } from "./pdf-svg";

/** Points of a pixel: 72 to an inch against 96. */
const POINTS = 0.75;

export type PdfAbout = {
  title: string;
  /** The picture in words, for those who do not see it. */
  description: string;
  language: string;
  /** Written as the day of making, so that the same data give the same file; null where there are none. */
  releasedAt: string | null;
};

/** Everything that a document has written, when it ends. */
function bytesOf(document: InstanceType<typeof PDFDocument>): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    document.on("data", (chunk: Buffer) => chunks.push(chunk));
    document.on("end", () => resolve(new Uint8Array(Buffer.concat(chunks))));
    document.on("error", reject);
  });
}

/** An SVG of ours as a PDF of one page of its size: lines stay lines, words stay words in embedded faces. */
export async function pdfOfSvg(svg: string, { width, height }: { width: number; height: number }, about: PdfAbout): Promise<Uint8Array<ArrayBuffer>> {
  // Loaded here: a start should not wait for what few requests need.
  const [{ default: Pdf }, { default: drawSvg }, faces] = await Promise.all([import("pdfkit"), import("svg-to-pdfkit"), pdfFaces()]);
  const info = { Title: about.title, Producer: "Branchpoint", Creator: "Branchpoint", CreationDate: new Date(about.releasedAt ?? 0) };
  const document = new Pdf({ size: [width * POINTS, height * POINTS], margin: 0, info, lang: about.language, displayTitle: true, tagged: true, pdfVersion: "1.7" });
  const bytes = bytesOf(document);
  for (const { name, bytes: face } of faces) document.registerFont(name, face);
  const figure = document.struct("Figure", { alt: about.description }, () => {
    drawSvg(document, svgForPdf(svg, faces), 0, 0, { fontCallback: (family) => family, width: width * POINTS, height: height * POINTS, preserveAspectRatio: "xMidYMid meet" });
  });
  document.addStructure(figure);
  document.end();
  return bytes;
}
