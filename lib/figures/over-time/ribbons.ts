import type { Mark } from "../scene";
import { heightOf, type Plot } from "../rounds/plot";
import { permilleOf } from "../shares";
import type { Clock } from "./clock";
import type { Step } from "./data";

const at = (value: number) => Math.round(value * 10) / 10;

type Place = { plot: Plot; clock: Clock; endX: number };

/** A share at each step, held until the next one and to the end: what came out stays until something else comes out. */
function held(steps: readonly Step[], { plot, clock, endX }: Place, shareOf: (step: Step) => number | undefined): { x: number; y: number }[] {
  return steps.flatMap((step, i) => {
    const share = shareOf(step);
    if (share === undefined) return [];
    const y = at(heightOf(plot, permilleOf(share)));
    const next = steps[i + 1];
    return [{ x: at(clock.x(step.at)), y }, { x: at(next ? clock.x(next.at) : endX), y }];
  });
}

const pathThrough = (places: readonly { x: number; y: number }[]): string => places.map(({ x, y }, i) => `${i === 0 ? "M" : "L"}${x} ${y}`).join("");

/** The middle part of where the pool of a scenario could have come out, as a field. */
function ribbon(steps: readonly Step[], place: Place, scenario: number, of: "half" | "most"): Mark[] {
  const low = held(steps, place, (step) => step[of]?.low[scenario]);
  const high = held(steps, place, (step) => step[of]?.high[scenario]);
  if (low.length === 0) return [];
  return [{ mark: "area", path: `${pathThrough(low)}${pathThrough([...high].reverse()).replace("M", "L")}Z`, ink: { scenario }, opacity: of === "half" ? 0.28 : 0.14 }];
}

/** One scenario over time: two fields, and the pool as steps upon them. */
export function layScenario(steps: readonly Step[], place: Place, scenario: number): { fields: Mark[]; line: Mark } {
  return {
    fields: [...ribbon(steps, place, scenario, "most"), ...ribbon(steps, place, scenario, "half")],
    line: { mark: "path", path: pathThrough(held(steps, place, ({ linear }) => linear[scenario])), ink: { scenario }, width: 2.5 },
  };
}
