import { expect, it } from "vitest";
import { crowdOf } from "../row-crowd";
import { statementsOf } from "./statements";

it("statementsOf(crowd, outcome) counts what was said of each scenario, and marks what came true", () =>
  expect(statementsOf(crowdOf([[0.25, 0.75], [0.5, 0.5], [0.25, 0.75]]), 1)).toEqual([
    { said: 0.25, cameTrue: false, count: 2 },
    { said: 0.5, cameTrue: false, count: 1 },
    { said: 0.5, cameTrue: true, count: 1 },
    { said: 0.75, cameTrue: true, count: 2 },
  ]));
