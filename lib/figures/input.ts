import type { BandReading, Case, Scenario, Voice } from "@/lib/contract/cases";
import type { Comparison } from "@/lib/contract/comparison";
import type { Exercise } from "@/lib/contract/exercises";
import type { FigureFacts } from "@/lib/contract/figure-facts";

/** Looks up a text of the message namespace `figures` and fills its values in. */
export type Translate = (key: string, values?: Record<string, string | number>) => string;

/** Everything a figure is made of. Same input, same spec: no clock, no random, no environment. */
export type FigureInput = {
  comparison: Comparison;
  /** What the figure is made of beside it; empty for figures that need no more. */
  facts?: Partial<FigureFacts>;
  theCase: Case;
  exercise: Pick<Exercise, "title" | "protocol" | "questionId" | "teams" | "dataSource">;
  /** The case's readings with their intervals in the comparison's lexicon. */
  readings: readonly BandReading[];
  /** That lexicon's own name: "ICD 203". */
  lexiconName: string;
  translate: Translate;
  /** The direction of the language: from right to left the frame is mirrored, and the axes are not. */
  direction: "ltr" | "rtl";
  /** BCP 47; decides how dates and lists are written: "en-GB" puts the day before the month. */
  locale: string;
};

/** What the numbers of a figure are made of: no words of a language but the names that the case and its voices have. */
export type TableInput = Pick<FigureInput, "comparison" | "facts"> & {
  theCase: { scenarios: readonly Pick<Scenario, "id" | "label">[]; voices: readonly Pick<Voice, "id" | "name">[] };
  readings: readonly TableReading[];
};

/** What the native chart of a figure is made of: its numbers, and the words for them. */
export type ChartInput = TableInput & Pick<FigureInput, "translate" | "lexiconName">;

/** As much of a reading as stands in a table. */
type TableReading = Pick<BandReading, "voice" | "event" | "band" | "mappings">;

/** What a figure is drawn into, in layout pixels. */
export type FigureBox = {
  width: number;
  /** The rows spread out until the figure is at least this high. */
  minHeight?: number;
};
