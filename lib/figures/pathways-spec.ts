import type { Box, Label, Tile } from "./marks";

/** One branch: a ribbon as wide as its share of all, or a dotted line where that share is 0. */
export type BranchMark = {
  /** "n1.n1-yes", as addresses name it. */
  key: string;
  /** Index of the scenario that the branch ends in; null for a branch that several scenarios share: grey. */
  scenario: number | null;
  /** The outline of the ribbon; where it is empty, the line along its middle. */
  path: string;
  empty: boolean;
  /** The reader supposes that it happens. */
  supposed: boolean;
};

/** A question: the bar that its branches leave, and the words above it. */
export type NodeMark = { id: string; bar: Box; lines: Label[] };

/** Where a way ends: the scenario's tile, its share of all (null while there are no numbers), its name and the branch in words. */
export type LeafMark = { scenario: number; tile: Tile; value: Label | null; lines: Label[] };

/** The event tree with every string final and every mark placed, in layout pixels. It has no frame of its own. */
export type PathwaysSpec = {
  figure: "pathways";
  width: number;
  height: number;
  /** From right to left everything is mirrored: the root stands at the right. */
  direction: "ltr" | "rtl";
  title: string;
  description: string;
  branches: BranchMark[];
  nodes: NodeMark[];
  leaves: LeafMark[];
};
