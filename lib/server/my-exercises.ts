import type { Exercise } from "@/lib/contract/exercises";
import type { Actor } from "./actor";
import { getExercise } from "./exercises";
import { ofSession } from "./newcomer";
import { state } from "./state";

/** An exercise that needs an invitation, and what the actor is there. */
export type MyExercise = { exercise: Exercise; role: "facilitator" | "participant" | "observer" };

/** More than anybody looks through on a home page. */
const MOST = 50;

/** Who is several things at once is named by what lets him do most. */
function roleOf(seats: readonly { role: string }[], takesPart: boolean): MyExercise["role"] {
  if (seats.some(({ role }) => role === "facilitator")) return "facilitator";
  return takesPart ? "participant" : "observer";
}

/** The exercises made here in which the actor takes part or has a seat, newest first; not those whose link was revoked. O(exercises listed). */
export async function listMyExercises({ sessionId }: Actor): Promise<MyExercise[]> {
  if (sessionId === null) return [];
  const seat = { sessionId, role: { in: ["facilitator", "observer"] }, OR: [{ linkId: null }, { link: { revokedAt: null } }] };
  const takesPart = { ...ofSession(sessionId), seats: { none: { role: "participant", link: { revokedAt: { not: null } } } } };
  const rows = await state().reader.exercise.findMany({
    where: { joinLocator: { not: null }, OR: [{ seats: { some: seat } }, { participants: { some: takesPart } }] },
    select: { id: true, seats: { where: seat, select: { role: true } }, participants: { where: takesPart, select: { id: true }, take: 1 } },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    take: MOST,
  });
  return Promise.all(rows.map(async ({ id, seats, participants }) => ({ exercise: await getExercise(id), role: roleOf(seats, participants.length > 0) })));
}
