import { sum } from "../sum";
import { columnsOf, type Rows } from "./rows";

/**
 * The linear pool: the mean of all shares, scenario by scenario. Always coherent, robust to a surprise, easy to explain;
 * the headline pool. One person's pool is that person's estimate; nobody's is null. O(N · K).
 */
export function linear(rows: Rows): number[] | null {
  if (rows.length === 0) return null;
  return columnsOf(rows).map((shares) => sum(shares) / shares.length);
}
