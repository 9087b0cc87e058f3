import { useTranslations } from "next-intl";
import type { TreeOfCase, TreeShares } from "@/lib/figures/tree-shares";
import { Tile } from "../ui/tile";

type Props = {
  theCase: TreeOfCase & { ordered: boolean };
  /** Printed shares by whose they are: the reader's own, everybody's; neither, and the tree stands without numbers. */
  mine: TreeShares | null;
  pooled: TreeShares | null;
};

type Node = TreeOfCase["tree"]["nodes"][number];
type Branch = Node["branches"][number];

function Shares({ node, branch, mine, pooled }: { node: string; branch: string } & Omit<Props, "theCase">) {
  const t = useTranslations("explore.pathways");
  return (
    <span className="flex flex-wrap gap-x-4 text-sm text-ink-2">
      {mine && <span className="font-semibold text-accent">{t("you", { share: mine.branch(node, branch) ?? t("notDefined") })}</span>}
      {pooled && <span>{t("everybody", { share: pooled.branch(node, branch) ?? t("notDefined") })}</span>}
    </span>
  );
}

function Scenario({ id, theCase, mine, pooled }: Props & { id: string }) {
  const t = useTranslations("explore.pathways");
  const index = theCase.scenarios.findIndex((one) => one.id === id);
  if (index < 0) return null;
  const ofAll = [mine && t("you", { share: mine.scenario(index) }), pooled && t("everybody", { share: pooled.scenario(index) })].filter((text) => text !== null);
  return (
    <p className="mt-1.5 flex flex-wrap items-center gap-x-2.5 gap-y-0.5">
      <span aria-hidden="true" className="text-ink-3 rtl:-scale-x-100">
        →
      </span>
      <span className="sr-only">{t("leadsTo")}</span>
      <Tile index={index} ordered={theCase.ordered} size="sm" />
      <span className="font-name">{theCase.scenarios[index]?.label}</span>
      {ofAll.length > 0 && <span className="text-sm text-ink-3">{t("ofAll", { share: ofAll.join(" · ") })}</span>}
    </p>
  );
}

function BranchItem({ node, branch, ...rest }: Props & { node: string; branch: Branch }) {
  const next = rest.theCase.tree.nodes.find(({ id }) => id === branch.node);
  return (
    <li className="border-t border-line py-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <span>{branch.label}</span>
        <Shares node={node} branch={branch.id} mine={rest.mine} pooled={rest.pooled} />
      </div>
      {branch.scenario !== undefined && <Scenario id={branch.scenario} {...rest} />}
      {next && (
        <div className="mt-3 border-s-2 border-line-strong ps-4 tablet:ps-6">
          <Question node={next} {...rest} />
        </div>
      )}
    </li>
  );
}

function Question({ node, ...rest }: Props & { node: Node }) {
  const t = useTranslations("explore.pathways");
  return (
    <>
      <p className="font-semibold">{node.question}</p>
      {node.condition && <p className="text-sm text-ink-2">{t("condition", { condition: node.condition })}</p>}
      <ul className="mt-2 border-b border-line">
        {node.branches.map((branch) => (
          <BranchItem key={branch.id} node={node.id} branch={branch} {...rest} />
        ))}
      </ul>
    </>
  );
}

/** The event tree as nested lists: each question with its branches, and inside a branch the question that follows. */
export function TreeList(props: Props) {
  const { tree } = props.theCase;
  const root = tree.nodes.find(({ id }) => id === tree.root);
  return root ? <Question node={root} {...props} /> : null;
}
