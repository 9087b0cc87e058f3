/** One measured thing. `limit` decides between pass and fail; `target` is said, and whether it was met here. */
export type Line = {
  what: string;
  measured: string;
  limit?: { text: string; kept: boolean };
  target?: { text: string; met: boolean };
};

const HEADER = ["what", "measured", "limit", "target", "verdict"];

/** Prints the lines as a table and tells whether every limit is kept. A missed target fails nothing: machines differ. */
export function printTable(lines: readonly Line[]): boolean {
  const rows = [HEADER, ...lines.map(cellsOf)];
  const widths = HEADER.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  const [header, ...body] = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  "));
  console.log([header, widths.map((width) => "─".repeat(width)).join("──"), ...body].join("\n"));
  return lines.every(({ limit }) => limit?.kept ?? true);
}

const cellsOf = (line: Line): string[] => [line.what, line.measured, line.limit?.text ?? "", line.target?.text ?? "", verdictOf(line)];

function verdictOf({ limit, target }: Line): string {
  if (limit && !limit.kept) return "FAIL";
  const missed = target && !target.met ? "target missed on this machine" : null;
  if (limit) return missed ? `pass, ${missed}` : "pass";
  return missed ?? "target met";
}

/** "850 ns", "1.2 µs", "45 ms", "1.3 s". */
export function timeText(ms: number): string {
  if (ms < 1e-3) return `${(ms * 1e6).toFixed(0)} ns`;
  if (ms < 1) return `${(ms * 1e3).toFixed(ms < 0.01 ? 2 : 0)} µs`;
  return ms < 1000 ? `${ms.toFixed(ms < 10 ? 1 : 0)} ms` : `${(ms / 1000).toFixed(2)} s`;
}

/** "1,000,000". */
export const countText = (count: number): string => count.toLocaleString("en");
