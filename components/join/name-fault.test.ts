import { describe, expect, it } from "vitest";
import { ApiProblem, OfflineError } from "@/lib/client/problem";
import { nameFaultOf } from "./name-fault";

const problem = (code: "invalid_body" | "invalid_text" | "link_unknown", path?: string) =>
  new ApiProblem({ type: "about:blank", title: "", status: 400, code, detail: "", ...(path === undefined ? {} : { errors: [{ path, detail: "" }] }) });

describe("nameFaultOf(error, name)", () => {
  it.each([
    ["invalid_body", " ", "nameMissing"],
    ["invalid_body", "Ann", "nameTaken"],
    ["invalid_body", "x".repeat(61), "nameBad"],
    ["invalid_text", "Ann\u0000", "nameBad"],
  ] as const)("%s for “%s”: %s", (code, name, fault) => expect(nameFaultOf(problem(code, "name"), name)).toBe(fault));

  it("says nothing about other refusals", () => {
    expect(nameFaultOf(problem("invalid_body", "team"), "Ann")).toBeNull();
    expect(nameFaultOf(problem("link_unknown"), "Ann")).toBeNull();
    expect(nameFaultOf(new OfflineError("x"), "Ann")).toBeNull();
  });
});
