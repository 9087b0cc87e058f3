import { expect, it } from "vitest";
import { needPeople } from "./need-people";

it("needPeople(measure, n) refuses nobody in the measure's name and lets one person pass", () => {
  expect(() => needPeople("jsd", 0)).toThrow(new RangeError("jsd: needs at least one person"));
  expect(() => needPeople("jsd", 1)).not.toThrow();
});
