import { TRIANGLE_HEIGHT, trianglePoint, type TrianglePoint } from "@/lib/core/triangle";

/** Units of the drawing to one side of the triangle. */
const SIDE = 1000;

const CORNERS = [[1000, 0, 0], [0, 1000, 0], [0, 0, 1000]];
const CENTRE = [1, 1, 1].map((weight) => (weight * SIDE) / 3);

function pointsText(places: readonly TrianglePoint[]): string {
  return places.map(({ x, y }) => `${(x * SIDE).toFixed(1)},${(y * SIDE).toFixed(1)}`).join(" ");
}

/** The part of the triangle in which one scenario is the likeliest. */
function regionOf(corner: number): string {
  const towards = (other: number) => [0, 1, 2].map((index) => (index === corner || index === other ? SIDE / 2 : 0));
  const [one = 0, two = 0] = [0, 1, 2].filter((index) => index !== corner);
  return pointsText([CORNERS[corner] ?? [], towards(one), CENTRE, towards(two)].map(trianglePoint));
}

const REGIONS = CORNERS.map((_, index) => regionOf(index));
const OUTLINE = pointsText(CORNERS.map(trianglePoint));

type Line = readonly [TrianglePoint, TrianglePoint];
type Props = { lockedLine: Line | null; focusedLine: Line | null };

/** What the eye sees of the triangle: three tints, the line of a locked share, the line on which keys move the point. */
export function DrawnTriangle({ lockedLine, focusedLine }: Props) {
  return (
    <svg viewBox={`0 0 ${SIDE} ${SIDE * TRIANGLE_HEIGHT}`} overflow="visible" aria-hidden="true" className="pointer-events-none absolute inset-0 size-full rtl:-scale-x-100">
      {REGIONS.map((points, index) => (
        <polygon key={points} points={points} fill={`var(--scenario-${index + 1}-soft)`} />
      ))}
      <polygon points={OUTLINE} fill="none" stroke="var(--ink-3)" strokeWidth="1" strokeLinejoin="round" vectorEffect="non-scaling-stroke" />
      {lockedLine && <polyline points={pointsText(lockedLine)} stroke="var(--ink-3)" strokeWidth="1" strokeDasharray="4 4" vectorEffect="non-scaling-stroke" />}
      {focusedLine && <polyline points={pointsText(focusedLine)} stroke="var(--accent)" strokeWidth="2" vectorEffect="non-scaling-stroke" />}
    </svg>
  );
}
