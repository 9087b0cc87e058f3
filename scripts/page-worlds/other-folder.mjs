import Database from "better-sqlite3";
import { cpSync } from "node:fs";
import { join } from "node:path";

const FILE = "branchpoint.db";

const HIDDEN_ESTIMATES = `SELECT e.id FROM Estimate e JOIN Round r ON r.id = e.roundId JOIN Participant p ON p.id = e.participantId
  WHERE e.exerciseId = ? AND r.number = ? AND p.name NOT IN (SELECT value FROM json_each(?))`;

/** Other shares, other words and another claim, with the same ids, persons and times. */
function changeRound(database, exerciseId, round, keep) {
  const rows = database.prepare(HIDDEN_ESTIMATES).all(exerciseId, round, JSON.stringify(keep));
  for (const [index, { id }] of rows.entries()) {
    database.prepare("UPDATE Estimate SET weights = ? WHERE id = ?").run(JSON.stringify([10 + index, 90, 900 - index]), id);
    database.prepare("UPDATE Rationale SET text = ? WHERE estimateId = ?").run(`Nothing of the kind ${index}`, id);
    database.prepare("UPDATE Citation SET claimId = ? WHERE estimateId = ?").run("c03", id);
  }
  return rows.length;
}

/**
 * Copies the data folder of a server that has ended, and changes in the copy what the others put into hidden rounds and said.
 * @returns how many estimates are other ones.
 */
export function otherFolder(folder, copy, exercises) {
  cpSync(folder, copy, { recursive: true });
  const database = new Database(join(copy, FILE));
  let changed = 0;
  for (const { id, hidden, keep } of exercises) {
    for (const round of hidden) changed += changeRound(database, id, round, keep);
    if (hidden.includes(1)) database.prepare("UPDATE Comment SET text = text || ' By no means.' WHERE exerciseId = ?").run(id);
  }
  database.close();
  return changed;
}
