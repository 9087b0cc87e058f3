import { describe, expect, it } from "vitest";
import type { Exercise } from "@/lib/contract/exercises";
import { commandsOf, nowOf } from "./now";

type Stage = Exercise["rounds"][number]["stage"];

function at(stages: Stage[], number: number, more: Partial<Pick<Exercise, "stage" | "release">> = {}) {
  const rounds = stages.map((stage, index) => ({ number: index + 1, stage, closesAt: null, releases: [] }));
  return { stage: "open" as const, release: "at-close" as const, rounds, round: { number, of: stages.length, closesAt: null }, ...more };
}

const offered = (exercise: Parameters<typeof commandsOf>[0]) => commandsOf(exercise).map(({ command, round }) => `${command} ${round}`);

describe("nowOf(exercise) and commandsOf(exercise)", () => {
  it.each([
    ["before the first round", at(["planned", "planned"], 1), "not-open", ["open 1"]],
    ["while it is open", at(["open", "planned"], 1), "open", ["close 1", "close-reveal 1", "extend 1"]],
    ["after a close, which can be undone until the reveal", at(["closed", "planned"], 1), "closed", ["reveal 1", "reopen 1"]],
    ["after the reveal", at(["revealed", "planned"], 1), "revealed", ["open 2"]],
    ["in the second round", at(["revealed", "open"], 2), "open", ["close 2", "close-reveal 2", "extend 2"]],
    ["after the last reveal", at(["revealed", "revealed"], 2), "over", []],
    ["when it is decided what happened", at(["revealed", "closed"], 2, { stage: "resolved" }), "resolved", []],
    ["on a live board, where there is nothing to reveal", at(["open"], 1, { release: "live" }), "open", ["close 1", "extend 1"]],
    ["on a live board that was closed", at(["closed"], 1, { release: "live" }), "over", ["reopen 1"]],
  ] as const)("%s", (_when, exercise, kind, commands) => {
    expect(nowOf(exercise).kind).toBe(kind);
    expect(offered(exercise)).toEqual(commands);
  });
});
