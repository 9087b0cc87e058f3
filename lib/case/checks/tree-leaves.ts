import type { CaseFile } from "../case-file-schema";
import { error, type CasePath, type Finding } from "../report";

type Tree = NonNullable<CaseFile["tree"]>;

function branchTargets(tree: Tree): Finding[] {
  return tree.nodes.flatMap((node, n) =>
    node.branches.flatMap((branch, b) => {
      if ((branch.node === undefined) !== (branch.scenario === undefined)) return [];
      const path: CasePath = ["tree", "nodes", n, "branches", b];
      return [error(path, `The branch "${branch.id}" must lead to a question or to a scenario.`, "Give it either node or scenario, not both and not neither.")];
    }),
  );
}

/** Questions reached more than once (a circle, or two ways to one question) or never. */
function nodeVisits(tree: Tree): Finding[] {
  const arrivals = new Map<string, number>([[tree.root, 1]]);
  for (const { node } of tree.nodes.flatMap(({ branches }) => branches)) {
    if (node !== undefined) arrivals.set(node, (arrivals.get(node) ?? 0) + 1);
  }
  return tree.nodes.flatMap((node, n) => {
    const times = arrivals.get(node.id) ?? 0;
    if (times === 1) return [];
    if (times === 0) return [error(["tree", "nodes", n], `No branch leads to the question "${node.id}".`, "Let a branch lead to it, or remove it.")];
    return [error(["tree", "nodes", n], `More than one way leads to the question "${node.id}".`, "A tree has one way to each question: let only one branch lead there, and none back to the root.")];
  });
}

function scenarioLeaves(file: CaseFile, tree: Tree): Finding[] {
  const seen = new Set<string>();
  const twice = tree.nodes.flatMap((node, n) =>
    node.branches.flatMap(({ scenario }, b) => {
      if (scenario === undefined || !seen.has(scenario)) {
        if (scenario !== undefined) seen.add(scenario);
        return [];
      }
      return [error(["tree", "nodes", n, "branches", b, "scenario"], `The scenario "${scenario}" is a leaf twice.`, "Let one branch only end in each scenario.")];
    }),
  );
  const absent = file.scenarios.filter(({ id }) => !seen.has(id));
  return [
    ...twice,
    ...absent.map(({ id }) => error(["tree", "nodes"], `No branch ends in the scenario "${id}".`, "Add a branch for it, or leave the tree out.")),
  ];
}

/** The leaves of the tree are the scenarios, each once, and every question is reached by exactly one way. */
export function treeLeaves(file: CaseFile): Finding[] {
  if (!file.tree) return [];
  return [...branchTargets(file.tree), ...nodeVisits(file.tree), ...scenarioLeaves(file, file.tree)];
}
