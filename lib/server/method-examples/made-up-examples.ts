import type { WorkedMethod } from "@/lib/contract/method-example";
import { brier } from "@/lib/core/scores/brier";
import { dailyCarryForward } from "@/lib/core/scores/daily-carry-forward";
import { peerMetaculus } from "@/lib/core/scores/peer-metaculus";
import { quantity, valuesRow } from "./table";

/** What three made-up people gave to what happened; real crowds mostly hold somebody who gave 0, which leaves no number. */
const GIVEN = [0.7, 0.5, 0.3];

/** Peer scores of a made-up crowd. */
export function peerExample(): WorkedMethod {
  const scores = peerMetaculus(GIVEN.map((given) => [given, 1 - given]), 0);
  const given = (person: number) => quantity(GIVEN[person] ?? null, "share");
  const score = (person: number) => quantity(scores[person] ?? null, "hundreds");
  const row = (id: string, person: number) => valuesRow(id, given(person), score(person));
  return {
    columns: { scenarios: false, more: ["given", "peer"] },
    rows: [row("firstPerson", 0), row("secondPerson", 1), row("thirdPerson", 2)],
    facts: { a: given(0), b: given(1), c: given(2), first: score(0), second: score(1), third: score(2) },
  };
}

const DAYS = 10;
const FORECASTS = [
  { id: "firstForecast", at: 3, given: 0.3 },
  { id: "secondForecast", at: 6, given: 0.6 },
  { id: "thirdForecast", at: 9, given: 0.7 },
];

/** Daily Brier scores of a made-up person who changes his mind twice about a question with two answers. */
export function timeAveragedExample(): WorkedMethod {
  const forecasts = FORECASTS.map(({ at, given }) => ({ at, probabilities: [given, 1 - given] }));
  const { mean, daysScored, coverage } = dailyCarryForward(forecasts, { days: DAYS, outcome: 0 }, brier);
  const row = ({ id, at, given }: (typeof FORECASTS)[number], place: number) =>
    valuesRow(id, quantity((FORECASTS[place + 1]?.at ?? DAYS + 1) - at), quantity(given, "share"), quantity(brier([given, 1 - given], 0), "score"));
  const [first, second, third] = FORECASTS.map(({ given }) => quantity(given, "share"));
  return {
    columns: { scenarios: false, more: ["days", "given", "brier"] },
    rows: FORECASTS.map(row),
    facts: { ...(first && second && third ? { first, second, third } : {}), days: daysScored, brier: quantity(mean, "score"), coverage: quantity(coverage, "share") },
  };
}
