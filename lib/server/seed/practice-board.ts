import type { Leaning } from "./simulated-people";

/** The open board that every installation begins with. */
export const PRACTICE_BOARD = {
  id: "iran-pakistan-2024",
  caseId: "iran-pakistan-2024",
  questionId: "q30",
  title: "Iran and Pakistan, January 2024: practice board",
  protocol: "open-board",
  privacy: "pseudonymous",
  release: "live",
  /** Everybody's dot is released at once, so no slice is too small. */
  k: 1,
} as const;

/** The teams of the simulated people, in rising order of how grave they see it. Shares: status quo, tit-for-tat, broader war. */
export const PRACTICE_TEAMS: readonly { slug: string; name: string; leaning: Leaning }[] = [
  { slug: "desk-a", name: "Desk A", leaning: { centre: [0.66, 0.27, 0.07], concentration: 18 } },
  { slug: "desk-b", name: "Desk B", leaning: { centre: [0.52, 0.36, 0.12], concentration: 16 } },
  { slug: "red-team", name: "Red team", leaning: { centre: [0.33, 0.44, 0.23], concentration: 12 } },
];

export const SIMULATED_PEOPLE = 24;

/** The question's opening day. */
export const SEED = 20_240_119;
