import type { TrianglePoint } from "@/lib/core/triangle";

/** What a pointer needs to know about the drawing: its box on the screen, as wide as one side, and which way it grows. */
export type DrawingBox = { left: number; top: number; width: number; rightToLeft: boolean };

export type ScreenPoint = { clientX: number; clientY: number };

/** Half the drawn diamond plus some slack: the zone in which a mouse press takes hold of it. */
const DIAMOND_REACH_PX = 16;

/** The place of the triangle under a screen position; outside the triangle too. */
export function placeAt({ left, top, width, rightToLeft }: DrawingBox, { clientX, clientY }: ScreenPoint): TrianglePoint {
  const fromStart = rightToLeft ? left + width - clientX : clientX - left;
  return { x: fromStart / width, y: (clientY - top) / width };
}

/** Whether a mouse press is on the diamond that stands at `point`. */
export function isOnDiamond(box: DrawingBox, at: ScreenPoint, point: TrianglePoint): boolean {
  const { x, y } = placeAt(box, at);
  return Math.hypot(x - point.x, y - point.y) * box.width <= DIAMOND_REACH_PX;
}

/** Where the diamond goes when it follows the distance that the pointer has travelled since `from`. */
export function followed(box: DrawingBox, from: ScreenPoint, to: ScreenPoint, point: TrianglePoint): TrianglePoint {
  const [start, end] = [placeAt(box, from), placeAt(box, to)];
  return { x: point.x + (end.x - start.x), y: point.y + (end.y - start.y) };
}
