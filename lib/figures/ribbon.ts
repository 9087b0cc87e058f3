/** A branch from a bar to where it ends: upper edges at both ends, its height, and where it has finished turning. */
export type Ribbon = { fromX: number; turnedX: number; toX: number; fromY: number; toY: number; height: number };

const round = (value: number) => Math.round(value * 100) / 100;

/**
 * The outline of a ribbon as an SVG path; of one without height, its middle line. Both ends are level, and the turn is over at
 * `turnedX`, so that nothing beyond it is crossed.
 * @param place mirrors an x, or leaves it
 */
export function ribbonPath({ fromX, turnedX, toX, fromY, toY, height }: Ribbon, place: (x: number) => number): string {
  const at = (x: number, y: number) => `${round(place(x))} ${round(y)}`;
  const middle = (fromX + turnedX) / 2;
  const edge = (up: number) => `C${at(middle, fromY + up)} ${at(middle, toY + up)} ${at(turnedX, toY + up)}`;
  const there = `M${at(fromX, fromY)}${edge(0)}L${at(toX, toY)}`;
  if (height === 0) return there;
  const back = `C${at(middle, toY + height)} ${at(middle, fromY + height)} ${at(fromX, fromY + height)}`;
  return `${there}L${at(toX, toY + height)}L${at(turnedX, toY + height)}${back}Z`;
}
