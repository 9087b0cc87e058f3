import { csvPathOf, loadCrowds, readCrowd } from "@/lib/case/forecasts/load-crowds";
import type { LoadedCrowd } from "@/lib/case/forecasts/check-crowd-text";
import { refusalText } from "@/lib/case/forecasts/report-text";
import { importForecasts } from "../forecasts/import-forecasts";
import { state } from "../state";

async function seedCrowd(loaded: LoadedCrowd): Promise<void> {
  const { log, writer } = state();
  const { forecasts, report } = readCrowd(loaded);
  const file = csvPathOf(loaded);
  const [refused] = report.refused;
  for (const { line, message, remedy } of report.problems) log.warn({ file }, `Forecasts left out, line ${line}: ${message} ${remedy}`);
  if (refused) {
    log.warn({ file }, `Forecasts left out, rows refused: ${report.refused.length}, the first in ${refusalText(refused)} "npm run forecasts:import -- ${loaded.path}" names all.`);
  }
  if (!refused && forecasts.length > 0) await importForecasts(writer, loaded, forecasts);
}

/**
 * Puts the published forecasts of a folder of crowd files in place, one exercise each. A broken crowd file and one with
 * refused rows are reported and left out. Where the exercises exist already, no CSV is opened.
 */
export async function seedCrowds(dir: string): Promise<void> {
  const { cases, log, reader } = state();
  const { crowds, reports } = loadCrowds(dir, cases);
  for (const { file, problems } of reports) {
    for (const { line, path, message, remedy } of problems) log.warn({ file }, `Crowd file, line ${line}, ${path === "" ? "the file" : path}: ${message} ${remedy}`);
  }
  const ids = crowds.map(({ crowd }) => crowd.exercise.id);
  const there = new Set((await reader.exercise.findMany({ where: { id: { in: ids } }, select: { id: true } })).map(({ id }) => id));
  for (const loaded of crowds) if (!there.has(loaded.crowd.exercise.id)) await seedCrowd(loaded);
}
