/** When a participant may see the crowd of a round. */
export type Seen = "after-own" | "after-close";
/** Where words may be exchanged, and when. `rationales-only`: what was written with an estimate, and nothing else. */
export type Discussion = "after-own" | "after-close" | "between-rounds" | "rationales-only";
/** When the numbers of a round come out: at once, when the round is revealed, or k people at a time. */
export type ReleasePolicy = "live" | "at-close" | "batches";

/** How an exercise is put to people. */
export type ProtocolRules = {
  rounds: { least: number; most: number };
  seen: Seen;
  discussion: Discussion;
  /** The policies it may run under; the first is the usual one. */
  releases: readonly [ReleasePolicy, ...ReleasePolicy[]];
};

/** Beyond this nobody's estimates move any more (Rowe and Wright 1999 count 2 to 3 rounds in most Delphi studies). */
export const MAX_ROUNDS = 6;

/** The protocols by id. Only an open board shows numbers at once: elsewhere a newcomer's would be known as his. */
export const PROTOCOLS = {
  "open-board": { rounds: { least: 1, most: 1 }, seen: "after-own", discussion: "after-own", releases: ["live"] },
  "one-shot": { rounds: { least: 1, most: 1 }, seen: "after-close", discussion: "after-close", releases: ["at-close"] },
  idea: { rounds: { least: 2, most: 2 }, seen: "after-close", discussion: "between-rounds", releases: ["at-close"] },
  delphi: { rounds: { least: 2, most: MAX_ROUNDS }, seen: "after-close", discussion: "rationales-only", releases: ["at-close"] },
  workshop: { rounds: { least: 1, most: MAX_ROUNDS }, seen: "after-own", discussion: "after-own", releases: ["batches", "at-close"] },
} as const satisfies Record<string, ProtocolRules>;

export type ProtocolId = keyof typeof PROTOCOLS;
