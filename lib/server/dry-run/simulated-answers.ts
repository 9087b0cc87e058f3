import { largestRemainder } from "@/lib/core/largest-remainder";
import { mulberry32 } from "@/lib/core/prng";
import { WHOLE_PERMILLE } from "@/lib/core/whole";
import { simulatedPeople } from "../seed/simulated-people";

/** How closely simulated people stand together: a Dirichlet's concentration, between the two desks of the practice board. */
const CONCENTRATION = 16;

/** In a later round so many keep their numbers; the others go part of the way to what came out. */
const KEEPS = 0.4;
const WAY_TO_THE_POOL = 0.4;

/** Per mille to per mille, on the 1-point grid. */
const rounded = (weights: readonly number[]): number[] => largestRemainder(weights.map((weight) => weight / WHOLE_PERMILLE), 100).map((points) => points * 10);

/** A number of a text, the same on every machine (FNV-1a, 32 bits). */
export function seedOf(text: string): number {
  return [...text].reduce((hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0, 0x811c9dc5);
}

/** What simulated people answer first: around shares that fall from the first scenario to the last. @returns per mille, one vector a person. */
export function firstAnswers(seed: number, people: number, scenarios: number): number[][] {
  const falling = Array.from({ length: scenarios }, (_, index) => scenarios - index);
  const whole = falling.reduce((sum, part) => sum + part, 0);
  const centre = falling.map((part) => part / whole);
  return simulatedPeople(seed, people, [{ centre, concentration: CONCENTRATION }]).map(({ weights }) => weights);
}

/** What they answer after they have seen what came out of the round before: some keep their numbers, the others move towards the mean. @param before per mille, one vector a person. */
export function laterAnswers(seed: number, before: readonly (readonly number[])[]): number[][] {
  const random = mulberry32(seed);
  const mean = (before[0] ?? []).map((_, scenario) => before.reduce((sum, weights) => sum + (weights[scenario] ?? 0), 0) / before.length);
  return before.map((weights) => {
    if (random() < KEEPS) return [...weights];
    return rounded(weights.map((weight, scenario) => weight + WAY_TO_THE_POOL * ((mean[scenario] ?? 0) - weight)));
  });
}
