import type { Mark } from "../scene";
import type { ShownLink } from "./data";
import { middleHalves } from "./middle-halves";
import { heightOf, type Plot, roundX } from "./plot";

/** More people than these run into a grey field: then their middle half is shown. */
export const MOST_LINES = 300;

const at = (value: number) => Math.round(value * 10) / 10;

type Crowd = { plot: Plot; scenario: number; rounds: readonly number[] };

/** Where the people of a link go on one scenario: a thin line for each, or the middle half where they are many. O(people). */
export function layLink({ plot, scenario, rounds }: Crowd, { from, to, people }: ShownLink): Mark {
  const [x1, x2] = [from, to].map((round) => at(roundX(plot, rounds.indexOf(round), rounds.length)));
  const y = (permille: number) => at(heightOf(plot, permille));
  if (people.length <= MOST_LINES) {
    const path = people.map(({ before, after }) => `M${x1} ${y(before[scenario] ?? 0)}L${x2} ${y(after[scenario] ?? 0)}`).join("");
    return { mark: "path", path, ink: { scenario }, width: 1, opacity: 0.38 };
  }
  const { before, after } = middleHalves(people);
  const [low1, high1, low2, high2] = [before[scenario]?.low, before[scenario]?.high, after[scenario]?.low, after[scenario]?.high].map((permille) => y(permille ?? 0));
  return { mark: "area", path: `M${x1} ${low1}L${x2} ${low2}L${x2} ${high2}L${x1} ${high1}Z`, ink: { scenario }, opacity: 0.3 };
}
