import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Browser } from "./testing/browser";
import { makeExercise } from "./testing/exercise";
import { newestRelease, publishRound } from "./testing/published";
import { teamExercise, type TeamExercise } from "./testing/team-exercise";
import { startTestServer, type TestServer } from "./testing/test-server";
import { state } from "./state";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  await makeExercise({ id: "published", published: true, members: [{ name: "Forecaster 1", said: [{ weights: [600, 300, 100] }] }] });
});
afterAll(() => server.stop());

async function answered(exercise: TeamExercise, round: number, all: readonly number[][]): Promise<void> {
  await exercise.command(round, "open");
  for (const [i, weights] of all.entries()) await (await exercise.person(i % 2)).post(`${exercise.api}/estimates`, { weights, rationale: "Because of the harbour." });
}

/** An exercise of two rounds whose first came out, from four people. */
async function afterReveal(more: Record<string, unknown> = {}): Promise<TeamExercise> {
  const exercise = await teamExercise(server, { privacy: "anonymous", ...more });
  await answered(exercise, 1, [[500, 300, 200], [400, 400, 200], [600, 200, 200], [300, 300, 400]]);
  await exercise.command(1, "close", { reveal: true });
  return exercise;
}

const embed = (exercise: TeamExercise, file = "pool-bars") => new Browser(server).get(`/embed/${exercise.created.id}/${file}`);
const kinds = async ({ api, facilitator }: TeamExercise) => ((await facilitator.get(`${api}/log`)).json.entries as { kind: string }[]).map(({ kind }) => kind);

describe("publishing a release", () => {
  it("shows it at once, keeps it in the log, and hides it at once when it is taken back", async () => {
    const exercise = await afterReveal();
    expect((await embed(exercise)).status).toBe(404);
    const published = await publishRound(exercise);
    expect(published).toMatchObject({ status: 200, json: { round: 1, version: await newestRelease(exercise) } });
    expect((await publishRound(exercise)).json).toEqual(published.json);
    expect((await exercise.facilitator.get(exercise.api)).json.publication).toEqual(published.json);
    expect((await embed(exercise)).status).toBe(200);
    expect([(await exercise.facilitator.delete(`${exercise.api}/publication`)).status, (await exercise.facilitator.delete(`${exercise.api}/publication`)).status]).toEqual([204, 204]);
    const [gone, other] = [await embed(exercise), await new Browser(server).get("/embed/no-such-exercise/pool-bars")];
    expect(gone.status).toBe(404);
    expect(gone.text).toBe(other.text);
    expect(gone.headers.get("cache-control")).toBe("no-store");
    expect((await kinds(exercise)).slice(0, 2)).toEqual(["publication-withdrawn", "published"]);
    expect((await kinds(exercise)).filter((kind) => kind === "published")).toHaveLength(1);
  });

  it("does not publish a newer release by itself, nor show its numbers", async () => {
    const exercise = await afterReveal();
    await publishRound(exercise);
    const before = (await embed(exercise)).text;
    await answered(exercise, 2, [[0, 0, 1000], [0, 0, 1000], [0, 0, 1000]]);
    await exercise.command(2, "close", { reveal: true });
    expect((await embed(exercise)).text).toBe(before);
    await publishRound(exercise, 2);
    expect((await embed(exercise)).text).not.toBe(before);
    expect((await embed(exercise, "rounds")).status).toBe(404);
  });

  it("refuses what has not come out, open boards, published forecasts, dry runs and other people", async () => {
    const exercise = await afterReveal();
    const version = await newestRelease(exercise);
    const post = (body: unknown, browser = exercise.facilitator, api = exercise.api) => browser.post(`${api}/publication`, body);
    expect((await post({ round: 1, version: version - 1 })).json.code).toBe("not_released");
    expect((await post({ round: 2, version })).json.code).toBe("not_released");
    expect((await post({ round: 1 })).json.code).toBe("invalid_body");
    expect((await post({ round: 1, version }, await exercise.person())).json.code).toBe("not_facilitator");
    expect((await post({ round: 1, version }, exercise.facilitator, "/api/exercises/iran-pakistan-2024")).json.code).toBe("not_publishable");
    expect((await post({ round: 1, version }, exercise.facilitator, "/api/exercises/published")).json.code).toBe("not_facilitator");
    const tried = await teamExercise(server);
    await tried.facilitator.post(`${tried.api}/dry-run`, { people: 3 });
    await tried.command(1, "open");
    await tried.facilitator.post(`${tried.api}/dry-run/answers`, {});
    await tried.command(1, "close", { reveal: true });
    expect((await publishRound(tried)).json.code).toBe("dry_run");
    expect((await embed(tried)).status).toBe(404);
  });

  it("shows a facilitator beforehand the very picture that outsiders get", async () => {
    const exercise = await afterReveal();
    const query = `round=1&version=${await newestRelease(exercise)}&figure=teams`;
    const preview = await exercise.facilitator.get(`${exercise.api}/publication/preview?${query}`);
    expect(preview.headers.get("content-type")).toBe("image/png");
    await publishRound(exercise);
    expect(preview.text).toBe((await embed(exercise, "teams.png")).text);
    expect((await exercise.facilitator.get(`${exercise.api}/publication/preview?round=1&version=1&figure=rounds`)).json.code).toBe("invalid_query");
  });

  it("goes with the exercise", async () => {
    const exercise = await afterReveal();
    await publishRound(exercise);
    expect((await exercise.facilitator.delete(`${exercise.api}?confirm=${exercise.created.id}`)).status).toBe(204);
    expect((await embed(exercise)).status).toBe(404);
    expect(await state().reader.publication.count({ where: { exerciseId: exercise.created.id } })).toBe(0);
  });
});

describe("GET /embed/{exercise}/{figure}", () => {
  it("is the same for everybody: cookies and Authorization are not read, and none is set", async () => {
    const exercise = await afterReveal({ privacy: "pseudonymous" });
    await publishRound(exercise);
    const path = `/embed/${exercise.created.id}/pool-bars?lang=en`;
    const stranger = await new Browser(server).get(path);
    for (const browser of [exercise.facilitator, await exercise.person()]) {
      const { text, headers } = await browser.send(path, { headers: { authorization: "Bearer nobody-knows" } });
      expect(text).toBe(stranger.text);
      expect(headers.get("set-cookie")).toBeNull();
    }
    expect(stranger.text).not.toMatch(/harbour|<script|Because/);
  });

  it("may be framed by any site, and runs and loads nothing", async () => {
    const { headers, text } = await new Browser(server).get("/embed/published/pool-bars");
    expect(headers.get("content-security-policy")).toMatch(/^sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'sha256-[\w+/=]+'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors \*$/);
    expect(Object.fromEntries(headers)).toMatchObject({ "x-content-type-options": "nosniff", "referrer-policy": "no-referrer", "cross-origin-resource-policy": "cross-origin", "cache-control": "public, max-age=60", "content-type": "text/html; charset=utf-8" });
    expect(headers.get("x-frame-options")).toBeNull();
    expect(text).toContain("<desc");
    expect(text).toContain("<table");
    expect(text).toContain('href="/exercises/published/compare"');
    expect(text).not.toMatch(/\sstyle=|<script/);
  });

  it("brings the typefaces that figures are measured in, to a sandbox without an origin", async () => {
    const font = await new Browser(server).get("/embed/fonts/inter.woff2");
    expect([font.status, font.headers.get("content-type"), font.headers.get("access-control-allow-origin")]).toEqual([200, "font/woff2", "*"]);
    expect((await new Browser(server).get("/embed/fonts/constructor")).status).toBe(404);
  });

  it("is not sent again to who has it, and is another one in another theme or language", async () => {
    const browser = new Browser(server);
    const { headers } = await browser.get("/embed/published/pool-bars");
    const again = await browser.send("/embed/published/pool-bars", { headers: { "if-none-match": headers.get("etag") ?? "" } });
    expect([again.status, again.text]).toEqual([304, ""]);
    const dark = await browser.get("/embed/published/pool-bars?theme=dark");
    expect([dark.text.includes("prefers-color-scheme"), dark.headers.get("etag") === headers.get("etag")]).toEqual([false, false]);
    expect((await browser.get("/embed/published/pool-bars?lang=ar&utm_source=x")).text).toContain('dir="rtl"');
  });

  it("answers GET and HEAD only, and knows public figures only", async () => {
    const browser = new Browser(server);
    expect((await browser.send("/embed/published/pool-bars", { method: "POST" })).status).toBe(405);
    expect((await browser.send("/embed/published/pool-bars.png", { method: "HEAD" })).status).toBe(200);
    for (const file of ["rounds", "evidence", "pool-bars.svg", "..%2f", "pool-bars/x"]) expect((await browser.get(`/embed/published/${file}`)).status).toBe(404);
    expect((await browser.get("/embed/iran-pakistan-2024/pool-bars")).status).toBe(404);
  });
});
