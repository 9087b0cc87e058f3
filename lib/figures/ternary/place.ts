import { TRIANGLE_HEIGHT, trianglePoint } from "@/lib/core/triangle";

/** Where the triangle lies, in layout pixels; the first scenario's corner is at the reading start, so `rtl` mirrors it. */
export type TriangleBox = { x: number; y: number; side: number; rtl: boolean };

/** How high a triangle of a side is, in pixels. */
export const heightOf = (side: number): number => side * TRIANGLE_HEIGHT;

/** The place of three shares, in per mille with parts, in layout pixels. */
export function placeAt({ x, y, side, rtl }: TriangleBox, weightsPermille: readonly number[]): { x: number; y: number } {
  const point = trianglePoint(weightsPermille);
  return { x: x + (rtl ? 1 - point.x : point.x) * side, y: y + point.y * side };
}

/** The places as a closed outline. */
export function outlineOf(box: TriangleBox, places: readonly (readonly number[])[]): string {
  const corners = places.map((weights) => placeAt(box, weights)).map(({ x, y }) => `${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}`);
  return `M${corners.join("L")}Z`;
}
