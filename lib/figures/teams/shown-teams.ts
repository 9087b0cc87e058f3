import type { Comparison } from "@/lib/contract/comparison";
import type { TableInput } from "../input";

/** A team with people; `linear` is null where they are too few to be shown by themselves. */
export type ShownTeam = Comparison["teams"][number];

/** The teams that anybody has answered in, in the exercise's order. */
export const shownTeams = ({ comparison }: TableInput): ShownTeam[] => comparison.teams.filter(({ n }) => n > 0);
