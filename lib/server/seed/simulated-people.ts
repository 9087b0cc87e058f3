import { largestRemainder } from "@/lib/core/largest-remainder";
import { mulberry32 } from "@/lib/core/prng";

/** Birds name simulated people, and nobody else. */
export const BIRDS = [
  "Avocet", "Bittern", "Bulbul", "Crane", "Curlew", "Dipper", "Dunlin", "Egret", "Falcon", "Finch", "Godwit", "Heron",
  "Hoopoe", "Ibis", "Kestrel", "Lapwing", "Myna", "Oriole", "Osprey", "Plover", "Roller", "Shrike", "Teal", "Wheatear",
];

/** How a team leans: where its members stand on average, and how closely they stand together (a Dirichlet's concentration). */
export type Leaning = { centre: readonly number[]; concentration: number };

export type SimulatedPerson = { name: string; weights: number[]; team: number };

/** So many of them round to 5 points, as 4 of 5 people do in the three-way questions of the Good Judgment Project. */
const ROUND_SHARE = 0.5;

/** One in eight stands far out: an equal mix of his team's view and a draw without any leaning. */
const WIDE_SHARE = 1 / 8;

/** A standard exponential draw. */
const exponential = (random: () => number) => -Math.log(1 - random());

/** A gamma draw for a shape above 0 (Marsaglia and Tsang 2000; below 1 by the usual power of a uniform). */
function gamma(shape: number, random: () => number): number {
  if (shape < 1) return gamma(shape + 1, random) * random() ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const normal = Math.sqrt(2 * exponential(random)) * Math.cos(2 * Math.PI * random());
    const cubed = (1 + normal / Math.sqrt(9 * d)) ** 3;
    if (cubed <= 0) continue;
    if (Math.log(1 - random()) < (normal * normal) / 2 + d - d * cubed + d * Math.log(cubed)) return d * cubed;
  }
}

function dirichlet({ centre, concentration }: Leaning, random: () => number): number[] {
  const draws = centre.map((share) => gamma(share * concentration, random));
  const whole = draws.reduce((sum, draw) => sum + draw, 0);
  return draws.map((draw) => draw / whole);
}

function drawWeights(leaning: Leaning, random: () => number): number[] {
  const own = dirichlet(leaning, random);
  const isWide = random() < WIDE_SHARE;
  const anywhere = dirichlet({ centre: own.map(() => 1), concentration: 1 }, random);
  const shares = isWide ? own.map((share, i) => (share + (anywhere[i] ?? 0)) / 2) : own;
  const unitPermille = random() < ROUND_SHARE ? 50 : 10;
  return largestRemainder(shares, 1000 / unitPermille).map((units) => units * unitPermille);
}

/**
 * Makes up people around their teams' leanings: the teams take turns, every vector sums to 1000, half the vectors lie on the
 * 5-point grid and the others on the 1-point grid. The same seed gives the same people on every machine.
 * @param count at most as many as there are birds (24).
 */
export function simulatedPeople(seed: number, count: number, leanings: readonly Leaning[]): SimulatedPerson[] {
  const random = mulberry32(seed);
  return BIRDS.slice(0, count).map((name, index) => {
    const team = index % leanings.length;
    const leaning = leanings[team];
    if (!leaning) throw new RangeError("simulatedPeople: there must be at least one leaning");
    return { name, team, weights: drawWeights(leaning, random) };
  });
}
