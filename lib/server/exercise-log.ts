import { logEntrySchema, type LogEntry } from "@/lib/contract/rounds";
import { getExercise } from "./exercises";
import { state } from "./state";
import { detailSchema } from "./write-log";

/** What facilitators did to an exercise, newest first; open to everybody who knows its address. @throws `not_found`. */
export async function readLog(exerciseId: string): Promise<LogEntry[]> {
  await getExercise(exerciseId);
  const rows = await state().reader.logEntry.findMany({
    where: { exerciseId },
    select: { number: true, kind: true, round: true, detail: true, createdAt: true },
    orderBy: { number: "desc" },
  });
  return rows.map(({ detail, createdAt, ...row }) => {
    const { closesAt = null, caseHash = null, change = null, people = null } = detailSchema.parse(detail ?? {});
    return logEntrySchema.parse({ ...row, closesAt, caseHash, change, people, at: createdAt.toISOString() });
  });
}
