import type { EventTree } from "./tree";

/** How likely something is, in words to be rendered by the messages. `about` unless the phrase is exact. */
export type Chance =
  | { form: "impossible" }
  | { form: "certain" }
  | { form: "even"; about: boolean }
  | { form: "oneIn"; n: number; about: boolean }
  | { form: "outOf"; count: number; of: number; about: boolean }
  | { form: "allButOneIn"; n: number; about: boolean };

/** How much likelier the first is than the second. */
export type Ratio =
  | { form: "asLikely"; about: boolean }
  | { form: "times"; times: number; about: boolean }
  | { form: "moreThanTenTimes" }
  | { form: "moreLikely" };

/** One piece of the sentence that reads an estimate back; scenarios by index. */
export type Token =
  | { kind: "top"; scenario: number; chance: Chance; second: number; ratio: Ratio }
  | { kind: "smallest"; scenario: number; chance: Chance }
  | { kind: "conditional"; node: string; branch: string; chance: Chance }
  | { kind: "warning"; scenario: number; warns: "impossible" | "certain"; usePermille: number }
  | { kind: "question" };

/** The event tree with the scenario ids in the order of the weights. */
export type ScenarioTree = EventTree & { readonly scenarioIds: readonly string[] };

export function readBack(weightsPermille: readonly number[], tree?: ScenarioTree): Token[] {
  void weightsPermille; void tree;
  return [];
}
