import type { Label } from "./marks";
import type { Metrics } from "./metrics";

/** A label that was laid out from left to right, at its place in a figure that is read in the metrics' direction. */
export function mirrorLabel(label: Label, { width, rtl }: Pick<Metrics, "width" | "rtl">): Label {
  if (!rtl) return label;
  const anchor = ({ start: "end", middle: "middle", end: "start" } as const)[label.anchor];
  return { ...label, x: width - label.x, anchor };
}

/** The same for anything that has a left edge and a width. */
export function mirrorBox<Box extends { x: number; width: number }>(box: Box, { width, rtl }: Pick<Metrics, "width" | "rtl">): Box {
  return rtl ? { ...box, x: width - box.x - box.width } : box;
}
