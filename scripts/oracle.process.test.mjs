import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";

/** Runs the command as a reader would, and gives it the input. */
async function oracle(input) {
  const running = spawn("npm", ["run", "-s", "oracle"], { stdio: ["pipe", "pipe", "pipe"] });
  const ended = new Promise((resolve) => running.once("close", resolve));
  running.stdin.end(input);
  const [printed, complaint, code] = await Promise.all([text(running.stdout), text(running.stderr), ended]);
  return { code, printed, complaint };
}

describe("npm run -s oracle", () => {
  it("answers the file of vectors, case by case, and prints nothing else", async () => {
    const vectors = readFileSync("data/vectors/vectors.json", "utf8");
    const { code, printed } = await oracle(vectors);
    const answers = JSON.parse(printed);
    expect(code).toBe(0);
    expect(Object.keys(answers)).toEqual(["results"]);
    expect(answers.results.map(({ id }) => id)).toEqual(JSON.parse(vectors).cases.map(({ id }) => id));
    expect(answers.results.filter((result) => "error" in result || !("value" in result))).toEqual([]);
  });

  it("says why a case cannot be answered and runs the rest; infinity is a text, undefined is null", async () => {
    const cases = [
      { id: "before", fn: "linear", input: { P: [[0.5, 0.5]] } },
      { id: "unknown", fn: "mode", input: {} },
      { id: "wrong", fn: "log", input: { P: [[0.5, 0.6]], eps: 0 } },
      { id: "infinite", fn: "scores", input: { p: [0, 1], y: 0 } },
      { id: "undefined", fn: "log", input: { P: [[1, 0], [0, 1]], eps: 0 } },
    ];
    const { code, printed } = await oracle(JSON.stringify({ cases }));
    const [before, unknown, wrong, infinite, undefinedPool] = JSON.parse(printed).results;
    expect(code).toBe(0);
    expect(before).toEqual({ id: "before", value: [0.5, 0.5] });
    expect(unknown).toEqual({ id: "unknown", error: expect.stringMatching(/^There is no function "mode"\. /) });
    expect(wrong).toEqual({ id: "wrong", error: "P[0] must sum to 1, and sums to 1.1." });
    expect(infinite.value).toMatchObject({ brier: 2, log: "Infinity" });
    expect(undefinedPool).toEqual({ id: "undefined", value: null });
  });

  it.each([
    ["no JSON", "linear", /^Standard input holds no JSON: /],
    ["nothing", "", /^Standard input holds no JSON: /],
    ["another form", '{"problems": []}', /^Standard input does not have the form of problems: cases is missing\./],
  ])("refuses %s with a reason and exit code 1", async (_, input, reason) => {
    const { code, printed, complaint } = await oracle(input);
    expect({ code, printed }).toEqual({ code: 1, printed: "" });
    expect(complaint).toMatch(reason);
  });
});
