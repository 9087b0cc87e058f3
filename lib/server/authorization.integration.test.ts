import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser } from "./testing/browser";
import { ORGANISATION, ROLES, STAGES, standingAt, type Role, type Stage, type Standing } from "./testing/roles";
import { tokenOf } from "./testing/team-exercise";
import { startTestServer, type TestServer } from "./testing/test-server";
import { createApi } from "./api/app";

/** A status where something is answered, else the code of the refusal. */
type Got = number | string;
/** The same at every stage, or one for each: draft, open, closed, revealed, resolved. */
type Expected = Got | [Got, Got, Got, Got, Got];
/** `rest` is what every role gets that is not named. */
type Row = { rest: Expected; body?: (standing: Standing) => unknown; query?: (standing: Standing) => string; keeps?: boolean } & { [role in Role]?: Expected };

/** Nothing changes for the others of an exercise: one may serve all cells. */
const keeps = true;
const everybody = (rest: Expected): Row => ({ rest, keeps });
const facilitators = (may: Expected, more: Partial<Row> = {}): Row => ({ rest: "not_facilitator", facilitator: may, secret: may, ...more });
const round = (may: Expected): Row => facilitators(may, { body: () => ({}) });

/** Own numbers first, then those that are out; onlookers see those that are out. */
const RELEASED: Expected = ["not_released", "not_released", "not_released", 200, 200];
const crowd: Row = { rest: "estimate_first", participant: ["estimate_first", "not_released", "not_released", 200, 200], observer: RELEASED, facilitator: RELEASED, secret: RELEASED, revoked: "link_revoked" };
const decided = (row: Row): Row => Object.fromEntries(Object.entries(row).map(([role, cell]) => [role, Array.isArray(cell) && cell[3] === 200 ? cell.with(3, "not_resolved") : cell])) as Row;

const invited: Row = { rest: [201, 201, 201, 201, "exercise_resolved"], body: ({ exercise }) => ({ token: tokenOf(exercise.created.links[0]?.url ?? "") }) };
/** Words come with the numbers. Whoever sits at the machine with the secret facilitates, and reads as one who does. */
const words: Row = { rest: "invitation_needed", participant: RELEASED, observer: RELEASED, facilitator: RELEASED, secret: RELEASED, revoked: "link_revoked" };
const onlooker: Expected = ["not_released", "not_released", "not_released", "round_still_open", "round_still_open"];
const ofNobody: Row = { rest: "invitation_needed", participant: "not_found", observer: "not_found", facilitator: "not_found", secret: "not_found", revoked: "link_revoked" };
const note = { indicatorId: "i1", status: "watching", text: "Seen.", observedOn: "2024-01-18" };
const decision = { scenario: "status-quo", note: "It stayed so.", sources: ["https://example.org/report"] };

const TABLE: Record<string, Row> = {
  "GET /api/health": everybody(200),
  "GET /api/ready": everybody(200),
  "GET /api/metrics": everybody(200),
  "GET /api/cases": everybody(200),
  "GET /api/cases/schema": everybody(200),
  "GET /api/cases/{case}": everybody(200),
  "GET /api/cases/{case}/file": everybody(200),
  "POST /api/cases/check": { ...everybody(200), body: () => ({}) },
  "POST /api/cases": { rest: "not_facilitator", secret: "invalid_case", keeps, body: () => ({}) },
  "POST /api/verify": { ...everybody("unreadable_export"), body: () => ({}) },
  "GET /api/me/calibration": everybody(200),
  "GET /api/exercises": everybody(200),
  "GET /api/exercises/{id}": everybody(200),
  "GET /api/exercises/{id}/indicators": everybody(200),
  "GET /api/exercises/{id}/log": everybody(200),
  "GET /api/exercises/{id}/events": everybody(200),
  "POST /api/exercises": { rest: "not_facilitator", secret: 201, keeps, body: () => ({ caseId: "iran-pakistan-2024", title: "Mine", protocol: "idea" }) },
  "POST /api/join": invited,
  "POST /api/invitation": { ...invited, rest: [200, 200, 200, 200, "exercise_resolved"], keeps },
  "POST /api/exercises/{id}/join": invited,
  "DELETE /api/exercises/{id}/me": { rest: 204 },
  "POST /api/exercises/{id}/estimates": {
    rest: "invitation_needed",
    participant: ["round_closed", 201, "round_closed", "round_closed", "round_closed"],
    revoked: "link_revoked",
    body: () => ({ weights: [400, 400, 200] }),
  },
  "GET /api/exercises/{id}/estimates/mine": { rest: "no_estimate", participant: ["no_estimate", 200, 200, 200, 200], revoked: ["no_estimate", 200, 200, 200, 200] },
  "PUT /api/exercises/{id}/progress": { rest: "no_estimate", participant: 204, revoked: "link_revoked", keeps, body: () => ({ placedPermille: 970, hasRationale: false }) },
  "GET /api/exercises/{id}/comparison": crowd,
  "GET /api/exercises/{id}/figures/{file}": crowd,
  "GET /api/exercises/{id}/figure-facts/{figure}": crowd,
  "GET /api/exercises/{id}/export.csv": crowd,
  "GET /api/exercises/{id}/export.pdf": crowd,
  "GET /api/exercises/{id}/export.pdf/progress": crowd,
  "GET /api/exercises/{id}/outcome": { rest: "not_found" },
  "GET /api/exercises/{id}/scores": decided(crowd),
  "GET /api/exercises/{id}/post-mortem": decided(crowd),
  "POST /api/exercises/{id}/lessons": facilitators(["not_resolved", "not_resolved", "not_resolved", "not_resolved", 201], { keeps, body: () => ({ text: "Look at the base rate first." }) }),
  "GET /api/exercises/{id}/comments": words,
  "POST /api/exercises/{id}/comments": { ...words, participant: ["not_released", "not_released", "not_released", 201, 201], observer: onlooker, facilitator: onlooker, secret: onlooker, keeps, body: () => ({ text: "Well." }) },
  "POST /api/exercises/{id}/comments/{comment}": { ...ofNobody, body: () => ({ text: "Others' words" }) },
  "DELETE /api/exercises/{id}/comments/{comment}": { ...ofNobody, participant: 204, observer: 204, facilitator: 204, secret: 204, keeps },
  "GET /api/exercises/{id}/history": crowd,
  "GET /api/exercises/{id}/export.xlsx": crowd,
  "GET /api/exercises/{id}/export.zip": crowd,
  "GET /api/exercises/{id}/export.json": facilitators(200),
  "DELETE /api/exercises/{id}": facilitators(204, { query: ({ exercise }) => `?confirm=${exercise.created.id}` }),
  "PATCH /api/exercises/{id}": facilitators([200, "fixed_since_opening", "fixed_since_opening", "fixed_since_opening", "fixed_since_opening"], { body: () => ({ title: "Another", privacy: "named" }) }),
  "POST /api/exercises/{id}/indicators": facilitators(201, { keeps, body: () => note }),
  "POST /api/exercises/{id}/rounds/{n}/open": round([200, "round_already_open", "round_already_open", "already_revealed", "exercise_resolved"]),
  "POST /api/exercises/{id}/rounds/{n}/close": round(["round_not_open", 200, "round_not_open", "round_not_open", "exercise_resolved"]),
  "POST /api/exercises/{id}/rounds/{n}/extend": round(["round_not_open", 200, "round_not_open", "round_not_open", "exercise_resolved"]),
  "POST /api/exercises/{id}/rounds/{n}/reveal": round(["round_not_open", "round_still_open", 200, "already_revealed", "exercise_resolved"]),
  "POST /api/exercises/{id}/rounds/{n}/reopen": round(["round_not_open", "round_still_open", 200, "already_revealed", "exercise_resolved"]),
  "POST /api/exercises/{id}/dry-run": facilitators([201, "dry_run_impossible", "dry_run_impossible", "dry_run_impossible", "exercise_resolved"], { body: () => ({ people: 3 }) }),
  "POST /api/exercises/{id}/dry-run/answers": facilitators("not_found"),
  "DELETE /api/exercises/{id}/dry-run": facilitators(204),
  "GET /api/exercises/{id}/links": facilitators(200),
  "POST /api/exercises/{id}/links/code": facilitators(201, { keeps }),
  "POST /api/exercises/{id}/links": facilitators(201, { keeps, body: () => ({ kind: "observer" }) }),
  "DELETE /api/exercises/{id}/links/{link}": facilitators(204, { keeps }),
  "GET /api/exercises/{id}/roster": facilitators(200),
  "GET /api/exercises/{id}/seen": { ...words, participant: 200, observer: 200, facilitator: 200, secret: 200 },
  "GET /api/exercises/{id}/view-as": facilitators(200),
  "GET /api/exercises/{id}/stability": everybody(200),
  "GET /api/exercises/{id}/turnout": facilitators(200, { observer: 200 }),
  "POST /api/exercises/{id}/publication": facilitators(RELEASED, { keeps, body: ({ released }) => released }),
  "DELETE /api/exercises/{id}/publication": facilitators(204, { keeps }),
  "GET /api/exercises/{id}/publication/preview": facilitators(RELEASED, { query: ({ released: { round: number, version } }) => `?round=${number}&version=${version}` }),
  "POST /api/exercises/{id}/resolution": facilitators([201, "round_still_open", 201, 201, 201], { body: () => decision }),
  "DELETE /api/exercises/{id}/resolution": facilitators(204),
};

const ROUTES = createApi().openAPIRegistry.definitions.flatMap((one) => (one.type === "route" ? [`${one.route.method.toUpperCase()} ${one.route.path}`] : []));

let server: TestServer;
const shared = new Map<Stage, Standing>();
beforeAll(async () => {
  server = await startTestServer(ORGANISATION);
  for (const stage of STAGES) shared.set(stage, await standingAt(server, stage));
});
afterAll(() => server.stop());

const at = (expected: Expected, stage: Stage): Got => (Array.isArray(expected) ? (expected[STAGES.indexOf(stage)] ?? "") : expected);

function addressOf(path: string, { exercise, spareLink }: Standing): string {
  const values: Record<string, string> = { id: exercise.created.id, case: "iran-pakistan-2024", file: "pool-bars.svg", figure: "rounds", n: "1", link: spareLink, comment: "no-such-comment" };
  return path.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? `{${name} has no value here}`);
}

async function ask(browser: Browser, method: string, address: string, headers: Record<string, string>, body: unknown): Promise<Got> {
  // a stream has no end: its headers say enough
  if (address.endsWith("/events")) return (await browser.send(address, { method: "HEAD", headers })).status;
  const unsafe = method === "GET" ? {} : { origin: "http://localhost", ...(body === undefined ? {} : { "content-type": "application/json" }) };
  const { status, json } = await browser.send(address, { method, headers: { ...unsafe, ...headers }, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  return status < 400 ? status : String(json.code);
}

/** An exercise of its own where something is done that the other cells would notice. */
async function standingFor(stage: Stage, method: string, { keeps }: Row, wanted: Got): Promise<Standing> {
  const known = shared.get(stage);
  if (known && (method === "GET" || keeps === true || typeof wanted === "string")) return known;
  return standingAt(server, stage);
}

describe("who may do what", () => {
  it("is said of every route, and of no other", () => {
    expect(Object.keys(TABLE).sort()).toEqual([...ROUTES].sort());
  });

  it.each(Object.entries(TABLE))("%s", async (route, row) => {
    const [method = "", path = ""] = route.split(" ");
    const wanted: Record<string, Got> = {};
    const got: Record<string, Got> = {};
    for (const stage of STAGES) {
      for (const role of ROLES) {
        const cell = `${stage}, ${role}`;
        wanted[cell] = at(row[role] ?? row.rest, stage);
        const standing = await standingFor(stage, method, row, wanted[cell]);
        const { browser, headers } = standing.as(role);
        got[cell] = await ask(browser, method, addressOf(path, standing) + (row.query?.(standing) ?? ""), headers, row.body?.(standing));
      }
    }
    expect(got).toEqual(wanted);
    // a report is drawn anew for each reader
  }, 120_000);
});
