import { expect, test } from "vitest";
import { caseFileJsonSchema } from "./case-file-schema";

test("caseFileJsonSchema() names itself and asks only for what every case needs", () => {
  const schema = caseFileJsonSchema();
  expect(schema).toMatchObject({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "/api/cases/schema",
    title: "Branchpoint case file",
    type: "object",
    additionalProperties: false,
  });
  expect(schema.required).toEqual([
    "formatVersion", "id", "title", "headline", "question", "asOf", "language", "ordered", "summary", "scenarios", "questions", "criteria",
  ]);
});
