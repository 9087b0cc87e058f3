import { quantile } from "@/lib/core/quantile";

/** What is timed. The number it returns is used, so that nothing of the work can be left out as unneeded. */
type Work = () => number;

/** How often: the first `warmUp` rounds let the machine settle and are not counted. */
type Rounds = { rounds: number; warmUp: number };

let consumed = 0;

/** One run, in ms. */
function timed(work: Work): number {
  const start = performance.now();
  consumed += work();
  const ms = performance.now() - start;
  if (!Number.isFinite(consumed)) throw new Error("bench: a measured work returned no number");
  return ms;
}

const median = (numbers: readonly number[]): number => quantile(numbers, 0.5);

/**
 * Times works in turn, round after round, every second round backwards: what disturbs the machine then disturbs all of
 * them, and none is always the one that follows another. The median of each, in ms.
 */
export function timesOf(works: readonly Work[], { rounds, warmUp }: Rounds): number[] {
  return inTurn(works, { rounds, warmUp }).map(median);
}

/** Times two works as `timesOf` does; `ratio` is the median of second / first within a round. */
export function compared(first: Work, second: Work, rounds: Rounds): { first: number; second: number; ratio: number } {
  const [firsts = [], seconds = []] = inTurn([first, second], rounds);
  return { first: median(firsts), second: median(seconds), ratio: median(seconds.map((ms, round) => ms / (firsts[round] ?? NaN))) };
}

/** Every counted time of every work. */
function inTurn(works: readonly Work[], { rounds, warmUp }: Rounds): number[][] {
  const times = works.map((): number[] => []);
  for (let round = 0; round < warmUp + rounds; round += 1) {
    const order = round % 2 === 0 ? [...works.keys()] : [...works.keys()].reverse();
    for (const index of order) {
      const ms = works[index] ? timed(works[index]) : NaN;
      if (round >= warmUp) times[index]?.push(ms);
    }
  }
  return times;
}
