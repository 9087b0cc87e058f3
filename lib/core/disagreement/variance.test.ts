import { expect, it } from "vitest";
import { columnOf } from "../sorted-column";
import { variance } from "./variance";

it("variance(column) is the mean squared distance from the mean, over N", () => expect(variance(columnOf(Object.freeze([0, 0.5, 1, 0.5])))).toBe(0.125));
it("variance is that of the people behind the weights", () => expect(variance(columnOf([0, 1], [3, 1]))).toBe(0.1875));
it("variance is 0 for one person", () => expect(variance(columnOf([0.3]))).toBe(0));
