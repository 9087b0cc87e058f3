import { treeShares } from "./tree-shares";
import { factsLine, poolText } from "./footer";
import { framedScene } from "./framed";
import { inSentence } from "./in-sentence";
import type { ChartInput, FigureBox, FigureInput, TableInput } from "./input";
import type { Label } from "./marks";
import type { Metrics } from "./metrics";
import type { NativeChart } from "./native/chart";
import { chartFromRows } from "./native/from-rows";
import { rowName } from "./native/row-name";
import { pathwaysSpec } from "./pathways";
import type { PathwaysInput } from "./pathways-input";
import type { BranchMark, PathwaysSpec } from "./pathways-spec";
import { pathwaysTexts } from "./pathways-texts";
import type { Drawn, Mark, SceneSpec } from "./scene";
import { chosenPool } from "./shares";
import { ofSimulated } from "./simulated-title";
import { seriesRows, type TableRow } from "./table";

/** A branch that several scenarios share has the colour of none. */
const SHARED_OPACITY = 0.42;

/** The tree with the pool's numbers, mine beside them; null where the case has no tree or nobody has answered. */
function treeInput(input: FigureInput): PathwaysInput | null {
  const { comparison, theCase, translate, direction } = input;
  const pool = chosenPool(comparison);
  if (theCase.tree === undefined || pool === null) return null;
  const beside = comparison.mine === null ? null : ({ masses: comparison.mine.weights, whole: 1000 } as const);
  return { tree: theCase.tree, scenarios: theCase.scenarios, ordered: theCase.ordered, numbers: { masses: pool, whole: 100 }, beside, supposed: [], direction, title: "", translate };
}

/** The first question, and how much of everything its first answer has. */
function titleOf({ translate, theCase, comparison }: FigureInput, asked: PathwaysInput | null): string {
  if (asked === null || asked.numbers === null) return translate(chosenPool(comparison) === null ? "title.nobody" : "pathways.noTreeTitle");
  const { tree } = asked;
  const root = tree.nodes.find(({ id }) => id === tree.root);
  const [first] = root?.branches ?? [];
  if (root === undefined || first === undefined) return translate("pathways.noTreeTitle");
  const share = treeShares(asked, asked.numbers, translate).branch(tree.root, first.id);
  return translate("pathways.title", { question: inSentence(root.question, theCase), answer: first.label, share: share ?? translate("pathways.notDefined") });
}

/** A mirrored drawing anchors its labels at the right; a scene says so itself. */
function turned(label: Label, { direction }: PathwaysSpec): Label {
  if (direction === "ltr") return label;
  return { ...label, anchor: ({ start: "end", middle: "middle", end: "start" } as const)[label.anchor] };
}

function branchOf({ scenario, path, empty }: BranchMark): Mark {
  if (empty) return { mark: "path", path, ink: "ink-3", width: 1.5, dashed: true };
  return { mark: "area", path, ink: scenario === null ? "ink-3" : { scenario }, opacity: scenario === null ? SHARED_OPACITY : 1 };
}

function draw(input: FigureInput, tree: PathwaysInput, metrics: Metrics, top: number): Drawn {
  const spec = pathwaysSpec(tree, metrics.width, top);
  const text = (label: Label): Mark => ({ mark: "text", label: turned(label, spec), halo: true });
  const nodes = spec.nodes.flatMap(({ bar, lines }): Mark[] => [{ mark: "rect", box: bar, ink: "ink" }, ...lines.map(text)]);
  const leaves = spec.leaves.flatMap(({ tile, value, lines }): Mark[] => [{ mark: "tile", tile }, ...(value ? [text(value)] : []), ...lines.map(text)]);
  const points = spec.leaves.map(({ scenario, tile, value }) => ({ x: tile.x + tile.width / 2, y: tile.y + tile.height / 2, reach: 12, name: pathwaysTexts(tree).name(scenario), value: value?.text ?? "" }));
  return { marks: [...spec.branches.map(branchOf), ...nodes, ...leaves], points, endY: spec.height };
}

/**
 * The event tree of the case with what the pooled shares say at each branch, mine beside them. Pooled conditionals are
 * derived from pooled ends, never pooled themselves.
 *
 * @param box the width in layout pixels (320 or more), and the least height
 * @returns final strings and placed marks; the same input gives the same spec
 */
export function pathwaysScene(input: FigureInput, box: FigureBox): SceneSpec {
  const { translate, theCase } = input;
  const tree = treeInput(input);
  const nothing = tree !== null ? null : translate(theCase.tree === undefined ? "pathways.noTree" : "pathways.nobody");
  const painting = {
    ...{ figure: "pathways", title: tree === null ? titleOf(input, tree) : ofSimulated(input, titleOf(input, tree)), nothing },
    method: factsLine(input, poolText(input), [translate("pathways.hint")]),
    sentences: tree === null ? [] : [pathwaysTexts(tree).description],
  };
  return framedScene(input, { ...painting, picture: (metrics, top) => (tree === null ? { marks: [], points: [], endY: top } : draw(input, tree, metrics, top)) }, box);
}

/** The numbers behind the tree: the ends, from which every branch is derived. */
export function pathwaysTable(input: TableInput): TableRow[] {
  const { comparison } = input;
  const pool = chosenPool(comparison);
  const mine = comparison.mine === null ? [] : [{ kind: "you", name: "you", values: comparison.mine.weights, unit: "per mille" } as const];
  return seriesRows(input, [...(pool === null ? [] : [{ kind: "pool", name: comparison.query.pool, values: pool, unit: "probability" } as const]), ...mine]);
}

/** The ends of the tree: the pool's and mine, a column for each scenario. */
export function pathwaysChart(input: ChartInput): NativeChart | null {
  return chartFromRows(input, pathwaysTable(input), { kind: "columns", unit: "share", category: (row) => rowName(input, row) });
}
