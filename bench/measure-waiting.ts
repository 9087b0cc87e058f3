import { quantile } from "@/lib/core/quantile";

/** What is timed and waited for. What it returns is used, so that nothing of the work can be left out as unneeded. */
type WaitingWork = () => Promise<{ length: number }>;

let consumed = 0;

async function timed(work: WaitingWork): Promise<number> {
  const start = performance.now();
  consumed += (await work()).length;
  const ms = performance.now() - start;
  if (!Number.isFinite(consumed)) throw new Error("bench: a measured work returned nothing");
  return ms;
}

/**
 * Times two works in turn, so that what disturbs the machine disturbs both. `ratio` is the median of second / first
 * within a round. The first `warmUp` rounds are not counted.
 */
export async function comparedWaiting(first: WaitingWork, second: WaitingWork, { rounds, warmUp }: { rounds: number; warmUp: number }): Promise<{ first: number; second: number; ratio: number }> {
  const times: [number, number][] = [];
  for (let round = 0; round < warmUp + rounds; round += 1) {
    const pair: [number, number] = [await timed(first), await timed(second)];
    if (round >= warmUp) times.push(pair);
  }
  const median = (pick: (pair: [number, number]) => number) => quantile(times.map(pick), 0.5);
  return { first: median(([one]) => one), second: median(([, other]) => other), ratio: median(([one, other]) => other / one) };
}
