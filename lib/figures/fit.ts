import type { FigureBox } from "./input";

type Sized = { width: number; height: number };

/** The layout starts at half the pixels (a screen of two pixels a point), but at a width that phones and desks have. */
const NARROWEST_LAYOUT = 340;
const WIDEST_START = 800;
/** Far beyond what the flattest size that is allowed needs. */
const WIDEST_LAYOUT = 40_000;
/** A layout at most this much wider than it would have to be: nobody sees the difference in the size of the type. */
const TOLERANCE = 1.03;

/**
 * Draws a figure for a file of fixed size: the layout is as narrow, and so the type as large, as the height allows.
 * Rows spread over what is left. The result has exactly the proportions of `size`. Up to a dozen drawings.
 */
export function fitFigure<Spec extends Sized>(draw: (box: FigureBox) => Spec, size: Sized): Spec {
  const heightAt = (width: number) => (width * size.height) / size.width;
  const fits = (width: number) => draw({ width }).height <= heightAt(width);
  let narrow = Math.round(Math.min(WIDEST_START, Math.max(NARROWEST_LAYOUT, size.width / 2)));
  let wide = narrow;
  while (wide < WIDEST_LAYOUT && !fits(wide)) {
    narrow = wide;
    wide = Math.ceil(wide * 1.5);
  }
  while (wide / narrow > TOLERANCE) {
    const middle = Math.round((narrow + wide) / 2);
    if (fits(middle)) wide = middle;
    else narrow = middle;
  }
  return { ...draw({ width: wide, minHeight: heightAt(wide) - 1 }), height: heightAt(wide) };
}
