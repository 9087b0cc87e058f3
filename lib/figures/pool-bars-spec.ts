import type { PoolId } from "@/lib/contract/comparison";
import type { Box, Dot, Label, Span, Tile } from "./marks";

/** What stands around every picture: rule, title, question above; n, source, fingerprint below. */
export type FrameSpec = {
  rule: Box;
  title: Label[];
  subtitle: Label[];
  /** Over the footer. */
  hairline: { x1: number; x2: number; y: number };
  footer: Label[];
  /** Set letter by letter at `advance` pixels, so that it is monospaced in any font; null where its letters join. */
  fingerprint: Label & { advance: number | null };
  mark: Box;
  name: Label;
};

/** What a voice says about a scenario: a hatched band, or words alone where no band applies. */
export type VoiceMark = {
  reading: string;
  band: Span | null;
  lines: Label[];
  /** A dotted line after words without a band, up to the end of the axis. */
  dotted: { x1: number; x2: number; y: number } | null;
};

export type PoolBarsRow = {
  /** Index in scenario order, from 0. */
  scenario: number;
  label: string;
  tile: Tile;
  name: Label[];
  /** Where the bar is centred, with or without a bar. */
  barMiddle: number;
  /** Null while there is nobody to pool. */
  pool: { share: number; bar: Box; /** Sharpened pools are outlines. */ hollow: boolean; whisker: Span | null; value: Label; note: Label | null } | null;
  dots: Dot[];
  /** Beyond 300 people: the outline of their density instead of dots. */
  density: string | null;
  mine: { permille: number; x: number; y: number; tick: { y1: number; y2: number }; label: Label } | null;
  voices: VoiceMark[];
  box: Box;
};

/** The pool-bars figure with every string final and every mark placed, in layout pixels. */
export type PoolBarsSpec = {
  figure: "pool-bars";
  width: number;
  height: number;
  /** `data-scenarios` of the palette that colours the rows. */
  palette: { ordered: boolean; count: number };
  /** The title in one line, and a description in words for those who do not see the picture. */
  title: string;
  description: string;
  pool: PoolId;
  frame: FrameSpec;
  axis: { x0: number; x1: number; y0: number; y1: number; ticks: { permille: number; x: number; label: Label }[] };
  dotRadius: number;
  rows: PoolBarsRow[];
  /** Voices whose event covers several scenarios: below the rows, never split. */
  notes: Label[];
  /** The sentence of the empty state; null when somebody has answered. */
  empty: Label | null;
};
