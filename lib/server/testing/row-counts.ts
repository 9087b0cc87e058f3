import { state } from "../state";

/** How many rows each table holds that a request could add to. */
export async function rowCounts() {
  const { reader } = state();
  const [sessions, participants, estimates, rationales, citations] = await Promise.all([
    reader.session.count(),
    reader.participant.count(),
    reader.estimate.count(),
    reader.rationale.count(),
    reader.citation.count(),
  ]);
  return { sessions, participants, estimates, rationales, citations };
}
