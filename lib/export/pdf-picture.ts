import type { Box } from "@/lib/figures/marks";
import type { OpenPdf } from "./pdf-document";
import { svgForPdf } from "./pdf-svg";

type Place = (pdf: Pick<OpenPdf, "document" | "faces">, picture: { svg: string; alt: string }, box: Box) => void;

/** How an SVG of ours is drawn into a box of the page that is open, in points, with words for those who do not see it. */
export async function placeSvg(): Promise<Place> {
  const { default: drawSvg } = await import("svg-to-pdfkit");
  return ({ document, faces }, { svg, alt }, { x, y, width, height }) => {
    const figure = document.struct("Figure", { alt }, () => {
      drawSvg(document, svgForPdf(svg, faces), x, y, { fontCallback: (family) => family, width, height, preserveAspectRatio: "xMidYMid meet" });
    });
    document.addStructure(figure);
  };
}
