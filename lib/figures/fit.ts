import type { FigureBox } from "./input";

type Sized = { width: number; height: number };

/** The layout starts at half the pixels (a screen of two pixels a point), but at a width that phones and desks have. */
const NARROWEST_LAYOUT = 340;
const WIDEST_START = 800;
/** Each try is at least this much wider. */
const WIDENING = 1.02;
/** Far beyond what the flattest size that is allowed needs. */
const WIDEST_LAYOUT = 40_000;

/**
 * Draws a figure for a file of fixed size: the layout grows, and with it shrinks the type, until the height suffices.
 * Rows spread over what is left. The result has exactly the proportions of `size`. Two or three drawings, seldom more.
 */
export function fitFigure<Spec extends Sized>(draw: (box: FigureBox) => Spec, size: Sized): Spec {
  let width = Math.min(WIDEST_START, Math.max(NARROWEST_LAYOUT, size.width / 2));
  for (;;) {
    const height = (width * size.height) / size.width;
    const spec = draw({ width: Math.round(width), minHeight: height - 1 });
    if (spec.height <= height || width > WIDEST_LAYOUT) return { ...spec, height: (Math.round(width) * size.height) / size.width };
    // A wider layout is hardly ever higher, so the width at which this height would fit is the next to try.
    width = Math.max(width * WIDENING, (spec.height * size.width) / size.height);
  }
}
