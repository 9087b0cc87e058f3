import type PDFDocument from "pdfkit";
import { type Face, pdfFaces } from "./pdf-faces";

/** Points of a pixel: 72 to an inch against 96. */
export const POINTS = 0.75;

export type PdfAbout = {
  title: string;
  language: string;
  /** Written as the day of making, so that the same data give the same file; null where there are none. */
  releasedAt: string | null;
};

export type OpenPdf = { document: InstanceType<typeof PDFDocument>; faces: readonly Face[]; bytes: Promise<Uint8Array<ArrayBuffer>> };

/** Everything that a document has written, when it ends. */
function bytesOf(document: OpenPdf["document"]): OpenPdf["bytes"] {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    document.on("data", (chunk: Buffer) => chunks.push(chunk));
    document.on("end", () => resolve(new Uint8Array(Buffer.concat(chunks))));
    document.on("error", reject);
  });
}

/** A PDF with pages of a size in points, our faces known by name; `bytes` comes when the document ends. Pages stay open to be numbered. */
export async function openPdf({ title, language, releasedAt }: PdfAbout, size: [number, number]): Promise<OpenPdf> {
  // Loaded here: a start should not wait for what few requests need.
  const [{ default: Pdf }, faces] = await Promise.all([import("pdfkit"), pdfFaces()]);
  const info = { Title: title, Producer: "Branchpoint", Creator: "Branchpoint", CreationDate: new Date(releasedAt ?? 0) };
  const document = new Pdf({ size, margin: 0, info, lang: language, displayTitle: true, tagged: true, pdfVersion: "1.7", bufferPages: true });
  for (const { name, bytes } of faces) document.registerFont(name, bytes);
  return { document, faces, bytes: bytesOf(document) };
}
