import { bootstrapBand } from "@/lib/core/bootstrap";
import { POOLS, type Pool } from "@/lib/core/pools/registry";
import { crowdOf, type RowCrowd } from "@/lib/core/row-crowd";
import { halfLifeWeights } from "@/lib/core/weights/half-life-weights";
import { estimates, probabilitiesOf } from "./crowds";
import { timesOf } from "./measure";
import { countText, timeText, type Line } from "./table";

const K = 3;
const N = 1_000;
const RESAMPLES = 1_000;
const ROWS = probabilitiesOf(estimates(N, K, 6));
/** People answered over four weeks. */
const WEIGHTS = halfLifeWeights(ROWS.map((_, person) => (person * 28) / N), POOLS.halfLife.settings.h);

const crowdFor = ({ weighting }: Pool): RowCrowd => (weighting === "equal" ? crowdOf(ROWS) : crowdOf(ROWS, WEIGHTS));

/** Rows in, every pool of the app out. */
export function recomputation(): Line {
  const pools: readonly Pool[] = Object.values(POOLS);
  const everyPool = () => {
    const [equal, weighted] = [crowdOf(ROWS), crowdOf(ROWS, WEIGHTS)];
    return pools.reduce((total, { pool, weighting }) => total + (pool(weighting === "equal" ? equal : weighted)?.[0] ?? NaN), 0);
  };
  const [ms = NaN] = timesOf([everyPool], { rounds: 201, warmUp: 50 });
  return {
    what: `all ${pools.length} app pools from rows (K = ${K}): n = ${countText(N)}`,
    measured: timeText(ms),
    target: { text: "≤ 5 ms", met: ms <= 5 },
  };
}

/** The band of each pool, from rows; the slowest pool's line is the verdict. */
export function bootstrap(): Line[] {
  const pools: readonly Pool[] = Object.values(POOLS);
  const bands = pools.map((pool) => () => bootstrapBand(crowdFor(pool), pool.pool, { seed: 7, resamples: RESAMPLES, level: 0.9 })?.low[0] ?? NaN);
  const times = timesOf(bands, { rounds: 11, warmUp: 3 });
  const slowest = Math.max(...times);
  return pools.map(({ id }, index) => {
    const ms = times[index] ?? NaN;
    return {
      what: `${countText(RESAMPLES)} bootstrap resamples (K = ${K}), n = ${countText(N)}: ${id}`,
      measured: `${timeText(ms)}${ms === slowest ? ", the slowest" : ""}`,
      target: { text: "≤ 60 ms", met: ms <= 60 },
    };
  });
}
