import { afterAll, beforeAll, expect, it } from "vitest";
import { actorFromToken } from "./actor";
import { readMethodExample } from "./method-example";
import { startTestServer, type TestServer } from "./testing/test-server";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

it("an example names the scenarios and asks the question in the reader's language, with the same numbers", async () => {
  const nobody = await actorFromToken();
  const [english, arabic] = await Promise.all([readMethodExample(nobody, undefined, "brier", "en"), readMethodExample(nobody, undefined, "brier", "ar")]);
  expect(english).toMatchObject({ crowd: { question: expect.stringContaining("President of Russia") }, facts: { happened: "Putin" } });
  expect(arabic).toMatchObject({ crowd: { question: expect.stringContaining("رئيسًا لروسيا") }, facts: { happened: "بوتين" } });
  expect(arabic?.rows).toEqual(english?.rows);
});
