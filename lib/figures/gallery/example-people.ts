import { apportion } from "@/lib/core/distribution";
import { mulberry32 } from "@/lib/core/prng";

/** Somebody of the gallery's crowd. `team` is an index; `hour` says when he answered, from the opening on. */
export type ExamplePerson = { weights: readonly number[]; simulated: boolean; team: number; hour: number };

const TEAMS = 3;
/** People answer in steps of five points. */
const STEPS = 20;
const HOURS = 72;

/**
 * People who lean towards the calm end, each team a little more than the one before it; the same for the same seed.
 * The first `simulated` of them are simulated.
 */
export function examplePeople({ people, scenarios, simulated, seed }: { people: number; scenarios: number; simulated: number; seed: number }): ExamplePerson[] {
  const random = mulberry32(seed);
  return Array.from({ length: people }, (_, index) => {
    const team = index % TEAMS;
    const leaning = Array.from({ length: scenarios }, (_, i) => 1 + Math.round(100 * random() ** 1.5 * (scenarios - i + team * i * 0.4)));
    return { weights: apportion(STEPS, leaning).map((units) => (units * 1000) / STEPS), simulated: index < simulated, team, hour: Math.floor(random() * HOURS) };
  });
}
