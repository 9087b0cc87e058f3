import type { OverTimeFacts } from "@/lib/contract/figure-facts";
import type { TableInput } from "../input";

export type Step = OverTimeFacts["steps"][number];

/** The releases that are shown, oldest first. */
export const stepsOf = ({ facts }: Pick<TableInput, "facts">): readonly Step[] => facts?.overTime?.steps ?? [];
