import { mulberry32 } from "@/lib/core/prng";
import { weightsPermille, type WeightsPermille } from "@/lib/core/weights-permille";

/** `n` estimates over `k` scenarios, each parsed from text as rows come from the database; the same for the same seed. */
export function estimates(n: number, k: number, seed: number): WeightsPermille[] {
  const random = mulberry32(seed);
  return Array.from({ length: n }, () => weightsPermille(JSON.parse(JSON.stringify(dealt(k, random)))));
}

/** Cuts the whole at k − 1 places, so that every estimate is as likely as any other. */
function dealt(k: number, random: () => number): number[] {
  const places = Array.from({ length: k - 1 }, () => Math.floor(random() * 1001)).sort((a, b) => a - b);
  return [...places, 1000].map((place, index) => place - (places[index - 1] ?? 0));
}

export const probabilitiesOf = (rows: readonly WeightsPermille[]): number[][] => rows.map((row) => row.map((weight) => weight / 1000));
