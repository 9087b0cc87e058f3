import type { Box, Label, Tile, Tone } from "./marks";
import type { FrameSpec } from "./pool-bars-spec";

/** A colour by its role, or that of a scenario by its index. */
export type Ink = Tone | "surface" | "line" | { scenario: number };

/** The shape of a mark; teams are told apart by shape, never by colour. */
export type Shape = "circle" | "square" | "triangle" | "pentagon" | "cross" | "diamond";

/** What a figure consists of, every place final, in layout pixels. Drawn in the order of the list. */
export type Mark =
  | { mark: "rect"; box: Box; ink: Ink; opacity?: number }
  | { mark: "line"; x1: number; y1: number; x2: number; y2: number; ink: Ink; width: number; opacity?: number; dashed?: boolean }
  /** An area that is filled. */
  | { mark: "area"; path: string; ink: Ink; opacity?: number }
  /** A line through several places. */
  | { mark: "path"; path: string; ink: Ink; width: number; opacity?: number; dashed?: boolean }
  /** `ring`: a surface-coloured line around it, so that it stands out from what it covers. */
  | { mark: "dot"; x: number; y: number; radius: number; ink: Ink; shape: Shape; hollow?: boolean; ring?: boolean; opacity?: number }
  /** A hatched band between end bars: what a voice's words mean. */
  | { mark: "band"; box: Box }
  | { mark: "tile"; tile: Tile }
  | { mark: "text"; label: Label; halo?: boolean };

/** A place in the picture that has numbers: what the pointer and the arrow keys stop at, in reading order. */
export type Point = { x: number; y: number; reach: number; name: string; value: string };

/** A picture between the head and the foot of its frame. */
export type Drawn = { marks: Mark[]; points: Point[]; endY: number };

/** A figure with every string final and every mark placed, in layout pixels. */
export type SceneSpec = {
  figure: string;
  width: number;
  height: number;
  palette: { ordered: boolean; count: number };
  /** The title in one line, and a description in words for those who do not see the picture. */
  title: string;
  description: string;
  frame: FrameSpec;
  marks: Mark[];
  points: Point[];
};
