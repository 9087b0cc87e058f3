import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { datesInText } from "@/lib/case/checks/dates-in-text";
import { caseSchema } from "@/lib/contract/cases";
import { state } from "./state";
import { Browser } from "./testing/browser";
import { BOARD, startTestServer, type TestServer } from "./testing/test-server";

let server: TestServer;
let reader: Browser;

beforeAll(async () => {
  server = await startTestServer();
  reader = new Browser(server);
});
afterAll(() => server.stop());

const CASE = "/api/cases/iran-pakistan-2024";
const inCase = async (query: string) => caseSchema.parse((await reader.get(`${CASE}${query}`)).json);

describe("a case in another language", () => {
  it("is whole for every shipped case: no text is missing, and no file is at fault", () => {
    expect(state().caseReports.filter(({ file }) => /\.[a-z]{2}\.yaml$/.test(file))).toEqual([]);
    for (const { translations } of state().cases.values()) expect(translations.ar?.missing).toBe(0);
  });

  it("tells our sentences in that language, and keeps ids, numbers and the words of the source", async () => {
    const [english, arabic] = [await inCase(""), await inCase("?lang=ar")];
    expect(arabic.scenarios.map(({ label }) => label).every((label) => /\p{Script=Arabic}/u.test(label))).toBe(true);
    expect(arabic.claims.map(({ id, quotations, place }) => [id, quotations, place])).toEqual(english.claims.map(({ id, quotations, place }) => [id, quotations, place]));
    expect(arabic.phrases.map(({ printed }) => printed)).toEqual(english.phrases.map(({ printed }) => printed));
    expect(arabic.language).toBe("en");
    expect(await inCase("?lang=en")).toEqual(english);
  });

  it("refuses a language that does not exist", async () => {
    expect(await reader.get(`${CASE}?lang=tlh`)).toMatchObject({ status: 400, json: { code: "invalid_query" } });
  });

  it("holds no day after the opening but those that the questions name", async () => {
    const english = new Set(datesInText(JSON.stringify(await inCase(""))));
    const later = datesInText(JSON.stringify(await inCase("?lang=ar"))).filter((day) => day > "2024-01-19" && !english.has(day));
    expect(later).toEqual([]);
  });

  it("tells what happened in that language, and only after one's own estimate", async () => {
    expect(await reader.get(`${BOARD}/outcome?lang=ar`)).toMatchObject({ status: 403 });
    await reader.post(`${BOARD}/estimates`, { weights: [575, 310, 115] });
    const { json } = await reader.get(`${BOARD}/outcome?lang=ar`);
    expect((json as { outcome: { searchNote: string } }).outcome.searchNote).toMatch(/\p{Script=Arabic}/u);
  });

  it("goes onto figures and into their tables", async () => {
    const label = (await inCase("?lang=ar")).scenarios[0]?.label ?? "";
    for (const format of ["svg", "csv"]) {
      const response = await server.api.request(`http://localhost${BOARD}/figures/pool-bars.${format}?lang=ar`, { headers: { cookie: reader.cookie ?? "" } });
      expect(await response.text(), format).toContain(label);
    }
  });
});
