import type { Exercise } from "./exercises";

/**
 * How a number of an example is printed. "share": a probability, in per cent; "points": a difference of two, in points;
 * "score": a score around 1; "hundreds": one around 100; "number": anything else.
 */
export type ExampleUnit = "share" | "points" | "score" | "hundreds" | "number";

/** A number with its unit; null where it is not defined. It may be infinite. */
export type Quantity = { readonly value: number | null; readonly unit: ExampleUnit };

/** A number or a name that the sentence of an example is made with. Bare numbers count people or things. */
export type ExampleFact = Quantity | number | string;

/** One line of an example's table. */
export type ExampleRow = {
  /** The key of its name in the messages, unless it has a name of its own, as teams do. */
  readonly id: string;
  readonly name?: string;
  readonly unit: ExampleUnit;
  /** One number per scenario; null where the row has none. */
  readonly shares: readonly (number | null)[] | null;
  /** True where `shares` is a distribution: then it is printed to add up to 100. */
  readonly whole: boolean;
  /** One number for each of the example's further columns. */
  readonly more: readonly Quantity[];
  readonly stress: "result" | "mine" | null;
};

/** The columns of an example's table: one for each scenario or none, then those whose heads are these messages. */
export type ExampleColumns = { readonly scenarios: boolean; readonly more: readonly string[] };

/** What a method makes of a crowd: a table, and what its sentence is made with. */
export type WorkedMethod = { readonly columns: ExampleColumns; readonly rows: readonly ExampleRow[]; readonly facts: Readonly<Record<string, ExampleFact>> };

/** Why another crowd than the one asked for is shown; all but `too_little` are known before anything of the crowd is read. */
export type InsteadReason = "not_found" | "estimate_first" | "not_released" | "unordered" | "outcome" | "published" | "too_little";

/** Whose numbers an example shows. */
export type ExampleCrowd = {
  readonly exercise: Pick<Exercise, "id" | "title" | "dataSource">;
  readonly question: string;
  readonly ordered: boolean;
  readonly scenarios: readonly { readonly id: string; readonly label: string }[];
  readonly n: number;
  readonly simulated: number;
  /** The scenario that came true, where the method asks for it and the reader may know it. */
  readonly happened: number | null;
};

/** A method at work: the same functions on the same release as the comparison. */
export type MethodExample = WorkedMethod & {
  /** Null where the numbers are made up, because no crowd has what the method needs. */
  readonly crowd: ExampleCrowd | null;
  readonly instead: InsteadReason | null;
};
