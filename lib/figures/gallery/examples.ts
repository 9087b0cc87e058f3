import type { Language } from "@/lib/contract/languages";
import type { Theme } from "../palette";
import type { ScenarioCount } from "./example-case";
import { type ExamplePerson, examplePeople } from "./example-people";

/** What every figure is shown with. The texts of an example stand under its id in the messages. */
type ExampleId = "few" | "many" | "zeros" | "one" | "two" | "eight" | "arabic" | "dark";

/** A crowd that a figure is drawn of, and how. `mine` is the reader, one person more. */
export type GalleryExample = {
  id: ExampleId;
  scenarios: ScenarioCount;
  people: readonly ExamplePerson[];
  mine: readonly number[];
  theme: Theme;
  /** Where it is drawn in one language whatever the page is in. */
  language?: Language;
};

const crowd = (people: number, scenarios: ScenarioCount, simulated = 0) => examplePeople({ people, scenarios, simulated, seed: 17 });

/** Everything or nothing, and one who parts it in halves. */
const CERTAIN = [[1000, 0, 0], [0, 1000, 0], [0, 0, 1000], [1000, 0, 0], [500, 500, 0], [0, 0, 1000], [1000, 0, 0]];

const FEW = { scenarios: 3, people: crowd(14, 3, 4), mine: [550, 300, 150], theme: "light" } as const;

const DECLARED: readonly GalleryExample[] = [
  { ...FEW, id: "few" },
  { ...FEW, id: "many", people: crowd(420, 3) },
  { ...FEW, id: "zeros", people: CERTAIN.map((weights, i) => ({ weights, simulated: false, team: i % 2, hour: i })), mine: [0, 1000, 0] },
  { ...FEW, id: "one", people: [] },
  { ...FEW, id: "two", scenarios: 2, people: crowd(14, 2, 4), mine: [700, 300] },
  { ...FEW, id: "eight", scenarios: 8, people: crowd(14, 8, 4), mine: [300, 200, 150, 100, 100, 50, 50, 50] },
  { ...FEW, id: "arabic", language: "ar" },
  { ...FEW, id: "dark", theme: "dark" },
];

/** The same list, of which no id stands there twice. @throws RangeError */
export function withoutRepeats<T extends { id: string }>(list: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  for (const { id } of list) {
    if (seen.has(id)) throw new RangeError(`The example "${id}" is declared twice.`);
    seen.add(id);
  }
  return list;
}

/** Every example, in the order of the page. */
export const EXAMPLES = withoutRepeats(DECLARED);
