/** The dark modules of a QR code as one SVG path, a unit square each, joined along their rows. O(modules). */
export function qrPath(modules: readonly (readonly boolean[])[]): string {
  return modules.map((row, y) => runsOf(row).map(([x, width]) => `M${x} ${y}h${width}v1h-${width}z`).join("")).join("");
}

/** Where the dark stretches of a row begin, and how long they are. */
function runsOf(row: readonly boolean[]): [number, number][] {
  const runs: [number, number][] = [];
  row.forEach((dark, x) => {
    const last = runs.at(-1);
    if (!dark) return;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  });
  return runs;
}
