import type { Rationale } from "@/lib/contract/comments";
import type { Lexicon } from "@/lib/contract/cases";
import type { FigureFacts } from "@/lib/contract/figure-facts";
import type { FigureId } from "@/lib/contract/figures";
import type { Exercise } from "@/lib/contract/exercises";
import type { FigureInput, Translate } from "@/lib/figures/input";

/** What a report is made of. Same input, same report. */
export type ReportInput = {
  /** The figures' own input; its texts are of the namespace `figures`. */
  figures: FigureInput;
  /** What some of them are made of beside it. */
  facts: ReadonlyMap<FigureId, FigureFacts>;
  exercise: Exercise;
  lexicon: Lexicon;
  /** What people said, the far ends first; empty where nobody said anything that this reader may see. */
  rationales: readonly Rationale[];
  /** Texts of all namespaces. */
  say: Translate;
};

