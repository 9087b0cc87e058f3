import type { Pin } from "@/lib/core/pins";
import type { Translate } from "./input";
import type { Masses, TreeOfCase } from "./tree-shares";

/** Everything that a drawing of an event tree is made of. Same input, same spec. */
export type PathwaysInput = TreeOfCase & {
  ordered: boolean;
  /** Null while there are no numbers: then all widths are equal and say nothing. */
  numbers: Masses | null;
  /** The reader's own estimate beside those numbers; null where they are his own. */
  beside: Masses | null;
  /** What the reader supposes to happen, from the root down. */
  supposed: readonly Pin[];
  direction: "ltr" | "rtl";
  title: string;
  /** Looks up the namespace `figures`. */
  translate: Translate;
};
