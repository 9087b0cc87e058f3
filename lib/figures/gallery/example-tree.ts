import type { Case } from "@/lib/contract/cases";
import type { Language } from "@/lib/contract/languages";
import { WORDS } from "./words";

type Tree = NonNullable<Case["tree"]>;
type Node = Tree["nodes"][number];
/** Where the two answers to a question lead: to a scenario by its number, or to the next question. */
type Ways = Readonly<Record<string, readonly [number | string, number | string]>>;

const TREES: Readonly<Record<2 | 3 | 8, Ways>> = {
  2: { force: [1, 2] },
  3: { force: [1, "others"], others: [2, 3] },
  8: { force: ["talk", "armies"], talk: ["tone", "fire"], tone: [1, 2], fire: [3, 4], armies: ["capitals", "others"], capitals: [5, 6], others: [7, 8] },
};

/** The event tree of the gallery's case. */
export function exampleTree(scenarios: 2 | 3 | 8, language: Language): Tree {
  const nodes = Object.entries(TREES[scenarios]).map(([id, ways]): Node => {
    const { question = "", answers = [] } = WORDS[language].tree[id] ?? {};
    const branches = ways.map((way, i) => ({ id: `${id}-${i}`, label: answers[i] ?? "", ...(typeof way === "number" ? { scenario: `s${way}` } : { node: way }) }));
    return { id, question, branches };
  });
  return { basis: [], root: "force", nodes };
}
