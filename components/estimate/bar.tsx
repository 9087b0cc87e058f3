"use client";
import type { Dispatch } from "react";
import { scenarioClasses } from "@/components/ui/scenario-classes";
import { DrawnBar } from "./drawn-bar";
import type { EstimateAction } from "./estimate-state";
import { barId, focusById } from "./estimate-ids";
import { RangeBar } from "./range-bar";
import type { RowState } from "./row-state";
import { shareKeys } from "./share-keys";

type Props = { row: RowState; label: string; valueText: string; describedBy: string; dispatch: Dispatch<EstimateAction> };

/** The bar of one scenario. */
export function Bar({ row, label, valueText, describedBy, dispatch }: Props) {
  const { index, sharePermille, locked, hint } = row;
  return (
    <RangeBar
      id={barId(row.scenarioId)}
      label={label}
      valuePermille={sharePermille}
      valueText={valueText}
      describedBy={describedBy}
      onMove={(permille, source) => dispatch({ type: "move", index, source, permille })}
      onEnd={() => dispatch({ type: "end" })}
      {...shareKeys({ row, dispatch, leadTo: focusById })}
    >
      <DrawnBar valuePermille={sharePermille} fill={scenarioClasses(index).fill} locked={locked} hatched={hint === "takes-rest"} />
    </RangeBar>
  );
}
