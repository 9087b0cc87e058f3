import { isRightToLeft } from "@/lib/figures/script-runs";
import type { Face, FaceWeight } from "./pdf-faces";
import { linePieces } from "./pdf-lines";

type Attributes = Record<string, string>;

const readAttributes = (text: string): Attributes => Object.fromEntries([...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, value]));
const writeAttributes = (attributes: Attributes): string => Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`).join("");

const ENTITIES: Readonly<Record<string, string>> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#x27;": "'", "&amp;": "&" };
const unescaped = (text: string) => text.replace(/&(?:lt|gt|quot|amp|#x27);/g, (entity) => ENTITIES[entity] ?? entity);
const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Where a line begins, of that width. */
const startOf = (x: number, width: number, anchor: string | undefined) => x - (anchor === "end" ? width : anchor === "middle" ? width / 2 : 0);

/** A line of text as one text a piece, each with its own place and face; the letters of a fingerprint have their places already. */
function piecesOf(attributes: Attributes, markup: string, faces: readonly Face[]): string {
  const text = unescaped(markup.replace(/<[^>]*>/g, ""));
  const weight: FaceWeight = Number(attributes["font-weight"] ?? 400) >= 600 ? 600 : 400;
  const [places = ""] = [attributes.x];
  if (places.includes(" ") || places.includes(",")) return `<text${writeAttributes({ ...attributes, "font-family": "inter-latin-400" })}>${escaped(text)}</text>`;
  const pieces = linePieces(text, faces, { weight, direction: isRightToLeft(text) ? "rtl" : "ltr" });
  const size = Number(attributes["font-size"] ?? 16);
  const { "text-anchor": anchor, "font-weight": _weight, ...rest } = attributes;
  let x = startOf(Number(places), pieces.reduce((sum, { width }) => sum + width, 0) * size, anchor);
  return pieces
    .map(({ text: piece, face, width }) => {
      const at = x;
      x += width * size;
      return piece.trim() === "" ? "" : `<text${writeAttributes({ ...rest, x: at.toFixed(3), "font-family": face.name })} xml:space="preserve">${escaped(piece)}</text>`;
    })
    .join("");
}

/** What is outlined below its filling becomes two: the outline, then the filling. */
function outlineFirst(attributes: Attributes, draw: (attributes: Attributes) => string): string {
  const { "paint-order": order, stroke, "stroke-width": width, "stroke-linejoin": join, ...filled } = attributes;
  if (order !== "stroke" || stroke === undefined) return draw(attributes);
  return draw({ ...filled, fill: "none", stroke, "stroke-width": width ?? "1", "stroke-linejoin": join ?? "miter" }) + draw(filled);
}

/**
 * One of our own drawings for a writer that knows neither lines of two directions nor the order of outline and filling: each
 * line is cut into pieces of one face, placed by their widths, and each outline below a filling is drawn first.
 */
export function svgForPdf(svg: string, faces: readonly Face[]): string {
  const withTexts = svg.replace(/<text\s([^>]*)>(.*?)<\/text>/gs, (_, attributes: string, markup: string) =>
    outlineFirst(readAttributes(attributes), (given) => piecesOf(given, markup, faces)),
  );
  return withTexts.replace(/<(circle|path|rect)\s([^>]*paint-order="stroke"[^>]*?)(?:\/>|><\/\1>)/g, (_, name: string, attributes: string) =>
    outlineFirst(readAttributes(attributes), (given) => `<${name}${writeAttributes(given)}/>`),
  );
}
