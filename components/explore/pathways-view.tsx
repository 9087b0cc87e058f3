import { useTranslations } from "next-intl";
import type { Case } from "@/lib/contract/cases";
import type { Exercise } from "@/lib/contract/exercises";
import type { Pin } from "@/lib/core/pins";
import type { TreeOfCase } from "@/lib/figures/tree-shares";
import { BranchByBranch } from "./branch-by-branch";
import { FirstEstimate } from "./first-estimate";
import { OwnPaths } from "./own-paths";
import { pathwaysNumbers, type PathwaysNumbers } from "./pathways-numbers";
import type { Pooled } from "./pooled";
import { PooledPaths } from "./pooled-paths";
import { WhatIfPanel } from "./what-if-panel";

type Props = {
  theCase: Pick<Case, "id" | "scenarios" | "ordered">;
  tree: TreeOfCase["tree"];
  exercise: Pick<Exercise, "id" | "dataSource"> | undefined;
  direction: "ltr" | "rtl";
  /** What the reader supposes; without an estimate of his own it implies nothing. */
  pins: readonly Pin[];
  /** The reader's own weights in per mille. */
  mine: readonly number[] | null;
  /** Null until the reader may see it. */
  pooled: Pooled | null;
};

/** Beside the reader's tree: what if, or the way to an estimate where he can give one. */
function Aside({ theCase, exercise, pins, numbers }: Pick<Props, "exercise" | "pins"> & { theCase: TreeOfCase & Pick<Case, "id" | "ordered">; numbers: PathwaysNumbers }) {
  const { own, implied, isComputed } = numbers;
  if (own) return <WhatIfPanel theCase={theCase} path={`/cases/${theCase.id}/pathways`} pins={pins} weightsPermille={own.masses} impliedPermille={implied} />;
  return isComputed && exercise?.dataSource === null && <FirstEstimate exerciseId={exercise.id} />;
}

/** The whole page of a tree: drawing and what if, everybody's numbers where they may be seen, and the same branch by branch. */
export function PathwaysView({ theCase: { id, scenarios, ordered }, tree, exercise, direction, pins, mine, pooled }: Props) {
  const t = useTranslations("explore.pathways");
  const theCase = { id, scenarios, ordered, tree };
  const numbers = pathwaysNumbers(theCase, pins, mine, pooled);
  const shared = { theCase, direction, numbers };
  // nobody has an estimate of his own among published forecasts
  const isTheirsAlone = exercise?.dataSource && numbers.all;
  return (
    <>
      {!isTheirsAlone && (
        <OwnPaths {...shared} pins={pins}>
          <Aside theCase={theCase} exercise={exercise} pins={pins} numbers={numbers} />
        </OwnPaths>
      )}
      {exercise && pooled && numbers.isComputed && <PooledPaths {...shared} pooled={pooled} exercise={exercise} />}
      <BranchByBranch title={t("list")} theCase={theCase} own={numbers.own} all={numbers.all} />
    </>
  );
}
