import { expect, it } from "vitest";
import { skill } from "./skill";

it("skill(score, reference) is the part of the reference's loss that was avoided", () => expect([skill(0.25, 0.5), skill(0, 0.5), skill(0.5, 0.5), skill(1, 0.5)]).toEqual([0.5, 1, 0, -1]));
it("skill refuses a reference of 0", () => expect(() => skill(0.1, 0)).toThrow(new RangeError("skill: needs a reference other than 0")));
