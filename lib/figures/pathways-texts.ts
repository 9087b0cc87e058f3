import type { PathwaysInput } from "./pathways-input";
import { treeShares, type TreeShares } from "./tree-shares";

/** Every word and share of a tree's drawing, before anything is placed. */
export type PathwaysTexts = {
  /** The branch in words, with its share among the branches of its question, or that it is supposed. */
  branch: (node: string, branch: { id: string; label: string }) => string;
  /** The scenario's share of all; null while there are no numbers. */
  leaf: (scenario: number) => string | null;
  /** The scenario's name, with the reader's own share where the numbers are others'. */
  name: (scenario: number) => string;
  /** The drawing in words, for those who do not see it. */
  description: string;
};

function branchText({ numbers, supposed, translate }: PathwaysInput, shares: TreeShares | null, own: TreeShares | null): PathwaysTexts["branch"] {
  return (node, { id, label }) => {
    if (supposed.some((pin) => pin.node === node && pin.branch === id)) return translate("pathways.supposed", { label });
    if (numbers === null) return label;
    const share = shares?.branch(node, id) ?? translate("pathways.notDefined");
    if (own === null) return translate("pathways.branch", { label, share });
    return translate("pathways.branchBeside", { label, share, own: own.branch(node, id) ?? translate("pathways.notDefined") });
  };
}

function describe({ tree, scenarios, translate }: PathwaysInput, { branch, leaf, name }: Omit<PathwaysTexts, "description">): string {
  const questions = tree.nodes.map(({ id, question, branches }) => `${question} ${branches.map((one) => `${branch(id, one)}.`).join(" ")}`);
  const ends = scenarios.flatMap((_, index) => {
    const share = leaf(index);
    return share === null ? [] : [translate("pathways.end", { scenario: name(index), share })];
  });
  return [...questions, ...ends].join(" ");
}

/** The texts of a drawing. Shares that stand together add up: those of each question, and those of all scenarios. */
export function pathwaysTexts(input: PathwaysInput): PathwaysTexts {
  const shares = input.numbers && treeShares(input, input.numbers, input.translate);
  const own = input.beside && treeShares(input, input.beside, input.translate);
  const name = (scenario: number) => {
    const { label = "" } = input.scenarios[scenario] ?? {};
    return own === null ? label : input.translate("pathways.nameBeside", { scenario: label, own: own.scenario(scenario) });
  };
  const texts = { branch: branchText(input, shares, own), leaf: (scenario: number) => shares?.scenario(scenario) ?? null, name };
  return { ...texts, description: describe(input, texts) };
}
