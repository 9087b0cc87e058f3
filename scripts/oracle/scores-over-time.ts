import * as z from "zod";
import { baselineMetaculus } from "@/lib/core/scores/baseline-metaculus";
import { baselineTimeAveraged } from "@/lib/core/scores/baseline-time-averaged";
import { brier } from "@/lib/core/scores/brier";
import { dailyCarryForward } from "@/lib/core/scores/daily-carry-forward";
import { gjpOrdered } from "@/lib/core/scores/gjp-ordered";
import { log } from "@/lib/core/scores/log";
import { orderedLog } from "@/lib/core/scores/ordered-log";
import { rps } from "@/lib/core/scores/rps";
import { rpsNormalised } from "@/lib/core/scores/rps-normalised";
import { spherical } from "@/lib/core/scores/spherical";
import { count, distribution } from "./fields";
import { fieldFunction, type OracleFunction } from "./oracle-function";
import { InputError } from "./parse-input";

const SCORES_BY_DAY = { brier, log, spherical, rps, rpsNormalised, gjpOrdered, orderedLog, baselineMetaculus };

type Submission = { readonly p: readonly number[] };

/** Refuses submissions over different scenarios, and an outcome that is none of them. */
function checkScenarios(submissions: readonly Submission[], y: number): void {
  const k = submissions[0]?.p.length ?? Infinity;
  const odd = submissions.findIndex(({ p }) => p.length !== k);
  if (odd > 0) throw new InputError(`submissions[${odd}].p must have ${k} shares, like the first one.`);
  if (y >= k) throw new InputError(`y must be at most ${k - 1}: the submissions have ${k} scenarios.`);
}

const daily = fieldFunction(
  {
    submissions: z.array(z.strictObject({ day: z.int(), p: distribution })),
    days: count,
    y: z.int().min(0),
    score: z.literal(Object.keys(SCORES_BY_DAY) as (keyof typeof SCORES_BY_DAY)[]),
  },
  ({ submissions, days, y, score }) => {
    checkScenarios(submissions, y);
    const forecasts = submissions.map(({ day, p }) => ({ at: day, probabilities: p }));
    const { mean, daysScored, coverage } = dailyCarryForward(forecasts, { days, outcome: y }, SCORES_BY_DAY[score]);
    return { mean, days_scored: daysScored, coverage };
  },
);

const timeAveraged = fieldFunction(
  { submissions: z.array(z.strictObject({ t: z.number(), p: distribution })), open: z.number(), close: z.number(), horizonEnd: z.number(), y: z.int().min(0) },
  ({ submissions, open, close, horizonEnd, y }) => {
    checkScenarios(submissions, y);
    if (!(open < close && close <= horizonEnd)) throw new InputError("open, close and horizonEnd must rise: the question opens before it closes, and closes by the end of its horizon.");
    return baselineTimeAveraged(submissions.map(({ t, p }) => ({ at: t, probabilities: p })), { open, close, horizonEnd }, y);
  },
);

/** Scores of one person who forecast several times, by `fn`. */
export const SCORE_OVER_TIME_FUNCTIONS: Readonly<Record<string, OracleFunction>> = { dailyCarryForward: daily, baselineTimeAveraged: timeAveraged };
