import { describe, expect, it } from "vitest";
import { ratioOf, type Ratio } from "./ratio";

describe("ratioOf(larger, smaller)", () => {
  it.each<[number, number, Ratio]>([
    [400, 400, { form: "asLikely", about: false }],
    [440, 400, { form: "asLikely", about: true }],
    [441, 400, { form: "moreLikely" }],
    [450, 300, { form: "times", times: 1.5, about: false }],
    [495, 300, { form: "times", times: 1.5, about: true }],
    [575, 310, { form: "times", times: 2, about: true }],
    [500, 300, { form: "moreLikely" }],
    [600, 200, { form: "times", times: 3, about: false }],
    [600, 100, { form: "moreLikely" }],
    [700, 100, { form: "times", times: 7, about: false }],
    [880, 80, { form: "times", times: 10, about: true }],
    [881, 80, { form: "moreThanTenTimes" }],
  ])("%i to %i", (larger, smaller, ratio) => expect(ratioOf(larger, smaller)).toEqual(ratio));
});
