import { createdExerciseSchema, type CreatedExercise } from "@/lib/contract/new-exercise";
import { Browser, type Answer } from "./browser";
import type { TestServer } from "./test-server";

const CASE = "iran-pakistan-2024";

/** The token of a link's address. */
export const tokenOf = (url: string): string => url.slice(url.indexOf("#") + 1);

/** A team exercise with its facilitator's browser, and how people come in. */
export type TeamExercise = {
  created: CreatedExercise;
  api: string;
  facilitator: Browser;
  /** A new browser that joins by the link of a team (by its place), else the first link. */
  person: (team?: number) => Promise<Browser>;
  observer: () => Promise<Browser>;
  command: (round: number, kind: string, body?: unknown, browser?: Browser) => Promise<Answer>;
};

/**
 * Makes an exercise on the shipped case; `more` is laid over an IDEA-style one of two teams that shows groups of two.
 * @param headers what it takes to make one on a server that others reach.
 */
export async function teamExercise(server: TestServer, more: Record<string, unknown> = {}, headers: Record<string, string> = {}): Promise<TeamExercise> {
  const facilitator = new Browser(server);
  const answer = await facilitator.post("/api/exercises", { caseId: CASE, title: "A test", protocol: "idea", k: 2, teams: [{ name: "Red" }, { name: "Blue" }], ...more }, headers);
  if (answer.status !== 201) throw new Error(answer.text);
  const created = createdExerciseSchema.parse(answer.json);
  const api = `/api/exercises/${created.id}`;
  const joinBy = async (url: string) => {
    const browser = new Browser(server);
    const joined = await browser.post("/api/join", { token: tokenOf(url) });
    if (joined.status !== 201) throw new Error(joined.text);
    return browser;
  };
  const linksOf = (kind: string) => created.links.filter((link) => link.kind === kind);
  return {
    created,
    api,
    facilitator,
    person: (team = 0) => joinBy(linksOf("participant")[team]?.url ?? ""),
    observer: () => joinBy(linksOf("observer")[0]?.url ?? ""),
    command: (round, kind, body = {}, browser = facilitator) => browser.post(`${api}/rounds/${round}/${kind}`, body),
  };
}
