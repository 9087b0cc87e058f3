import { randomInt } from "node:crypto";

/** Friendly and of no side. Birds are for simulated people. */
const QUALITIES = [
  "Amber", "Bright", "Calm", "Clear", "Copper", "Coral", "Early", "Evening", "Gentle", "Golden", "Green", "High",
  "Indigo", "Ivory", "Kind", "Late", "Light", "Long", "Misty", "Morning", "Northern", "Open", "Pale", "Patient",
  "Quiet", "Round", "Silver", "Slow", "Southern", "Steady", "Still", "Warm",
];
const PLACES = [
  "Bay", "Birch", "Bridge", "Brook", "Cedar", "Cliff", "Cloud", "Coast", "Comet", "Cove", "Delta", "Dune",
  "Elm", "Field", "Fjord", "Garden", "Grove", "Harbour", "Hill", "Island", "Lake", "Lantern", "Maple", "Meadow",
  "Moon", "Oak", "Orchard", "Path", "River", "Spring", "Summit", "Valley",
];

const one = (words: readonly string[]) => words[randomInt(words.length)] ?? "";

/** Plain names to try before a number is added. */
const PLAIN = 6;

/**
 * Pseudonyms to choose from, best first: "Quiet Harbour", …, then "Quiet Harbour 48213", which is as good as never taken.
 * Random: they say nothing about who came when.
 */
export function pseudonymCandidates(): string[] {
  const plain = Array.from({ length: PLAIN }, () => `${one(QUALITIES)} ${one(PLACES)}`);
  return [...plain, `${one(QUALITIES)} ${one(PLACES)} ${randomInt(10_000, 100_000)}`];
}

/** The first candidate that nobody bears yet. */
export function choosePseudonym(candidates: readonly string[], taken: ReadonlySet<string>): string {
  return candidates.find((name) => !taken.has(name)) ?? `${candidates[0]} ${randomInt(100_000, 1_000_000_000)}`;
}
