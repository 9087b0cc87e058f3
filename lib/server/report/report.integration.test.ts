import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reportProgressSchema, type ReportProgress } from "@/lib/contract/report";
import { actorFromToken } from "../actor";
import { state } from "../state";
import { Browser } from "../testing/browser";
import { teamExercise } from "../testing/team-exercise";
import { BOARD, startTestServer, type TestServer } from "../testing/test-server";
import { reportParts } from "./parts";
import { readReportInput } from "./read-report-input";
import { watchReport } from "./read-report";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const drawn = async () => (await state().metrics.figuresDrawn.get()).values[0]?.value ?? 0;
const actorOf = (browser: Browser) => actorFromToken(browser.cookie?.split("=")[1]);

/** Everything that a report would say to somebody, the texts of its figures too. */
async function saidTo(browser: Browser, id: string, query = ""): Promise<string> {
  const { input, figures } = await readReportInput(await actorOf(browser), id, new URLSearchParams(query));
  return JSON.stringify(reportParts(input, figures).map(({ blocks }) => blocks()));
}

const progressIn = (text: string): ReportProgress[] => [...text.matchAll(/^data: (.*)$/gm)].map(([, data = ""]) => reportProgressSchema.parse(JSON.parse(data)));

async function reader(): Promise<Browser> {
  const browser = new Browser(server);
  await browser.post(`${BOARD}/estimates`, { weights: [575, 310, 115] });
  return browser;
}

describe("GET export.pdf", () => {
  it("is refused where the comparison is, for the file and while it is drawn", async () => {
    for (const path of ["export.pdf", "export.pdf/progress"]) {
      expect(await new Browser(server).get(`${BOARD}/${path}`)).toMatchObject({ status: 403, json: { code: "estimate_first" } });
      expect(await (await reader()).get(`${BOARD}/${path}?pool=none`)).toMatchObject({ status: 400, json: { code: "invalid_query" } });
    }
  });

  it("is a PDF to save, and tells how far it is part by part; afterwards the file costs no drawing", async () => {
    const browser = await reader();
    const told = progressIn((await browser.get(`${BOARD}/export.pdf/progress?lang=ar`)).text);
    const [last] = told.slice(-1);
    expect(told.map(({ done }) => done)).toEqual(Array.from({ length: (last?.of ?? 0) + 1 }, (_, i) => i));
    expect(told.every(({ part }, i) => (i < told.length - 1) === (part !== ""))).toBe(true);
    const before = await drawn();
    const { status, headers, text } = await browser.get(`${BOARD}/export.pdf?lang=ar`);
    expect([status, headers.get("content-type"), text.slice(0, 5)]).toEqual([200, "application/pdf", "%PDF-"]);
    expect(headers.get("content-disposition")).toMatch(/filename="iran-pakistan-2024-report-v\d+\.pdf"/);
    expect(progressIn((await browser.get(`${BOARD}/export.pdf/progress?lang=ar`)).text)).toEqual([{ done: 1, of: 1, part: "" }]);
    expect(await drawn()).toBe(before);
  });

  it("stops between two parts when whoever watched has gone, and keeps nothing", async () => {
    const browser = await reader();
    const draw = await watchReport(await actorOf(browser), "iran-pakistan-2024", new URLSearchParams("pool=log"));
    const [left, parts] = [new AbortController(), new Set<string>()];
    const tell = ({ part, done }: ReportProgress) => {
      parts.add(part);
      if (done === 2) left.abort();
    };
    await expect(draw(tell, left.signal)).rejects.toThrow();
    expect(parts.size).toBe(3);
    const before = await drawn();
    await browser.get(`${BOARD}/export.pdf?pool=log`);
    expect(await drawn()).toBe(before + 1);
  });

  it("holds question, criteria, method, every figure with its numbers, and sources, of each reader his own", async () => {
    const [browser, other] = [await reader(), new Browser(server)];
    await other.post(`${BOARD}/estimates`, { weights: [111, 222, 667] });
    const said = await saidTo(browser, "iran-pakistan-2024");
    for (const text of ["By 18 February 2024", "The highest rung reached", "Qualifying strike", "Linear pool", "The triangle", "The event tree", "you 57.5", "Sky News Arabia", "57.5"]) expect(said, text).toContain(text);
    expect(said).not.toMatch(/NaN|undefined|report\.|methods\.|newExercise\./);
    expect(await saidTo(other, "iran-pakistan-2024")).toContain("you 11.1");
    const arabic = await saidTo(browser, "iran-pakistan-2024", "lang=ar");
    expect(arabic).toContain("كيف سُئل وكيف حُسب");
    expect(arabic).not.toMatch(/report\.|methods\.|newExercise\./);
  });
});

describe("the report of a team", () => {
  it("tells reasons by position once they are out, no name, and nothing of a round that is not", async () => {
    const exercise = await teamExercise(server);
    const submit = (browser: Browser, weights: number[], rationale: string) => browser.post(`${exercise.api}/estimates`, { weights, rationale, cites: ["c01"] });
    const [ann, ben, cem] = [await exercise.person(0), await exercise.person(1), await exercise.person(0)];
    await exercise.command(1, "open");
    await submit(cem, [400, 400, 200], "Somewhere between.");
    await submit(ann, [900, 100, 0], "All is calm.");
    await submit(ben, [0, 100, 900], "It will spread.");
    expect((await ann.get(`${exercise.api}/export.pdf`)).json).toMatchObject({ code: "not_released" });
    await exercise.command(1, "close", { reveal: true });
    const said = await saidTo(ann, exercise.created.id);
    expect(said.indexOf("All is calm.")).toBeLessThan(said.indexOf("It will spread."));
    expect(said.indexOf("It will spread.")).toBeLessThan(said.indexOf("Somewhere between."));
    expect(said).toContain("named 3 times");
    const names = await state().reader.participant.findMany({ where: { exerciseId: exercise.created.id }, select: { name: true } });
    expect(names).toHaveLength(3);
    for (const { name } of names) expect(said).not.toContain(name);
    await exercise.command(2, "open");
    await submit(ann, [100, 100, 800], "A later secret.");
    const later = await saidTo(ann, exercise.created.id);
    expect(later).not.toContain("A later secret.");
    expect(await saidTo(await exercise.observer(), exercise.created.id)).toContain("All is calm.");
  });
});
