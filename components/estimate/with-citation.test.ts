import { expect, it } from "vitest";
import { withCitation } from "./with-citation";

it("puts a newly cited claim last, once, and takes one out", () => {
  expect(withCitation(["c01", "c02"], "c01", true)).toEqual(["c02", "c01"]);
  expect(withCitation(["c01", "c02"], "c01", false)).toEqual(["c02"]);
});
