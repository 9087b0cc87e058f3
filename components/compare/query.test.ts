import { describe, expect, it } from "vitest";
import { comparisonQueryFrom, withChoice } from "./query";

describe("comparisonQueryFrom(params)", () => {
  it("reads what the page, the API and the figures share", () => {
    expect(comparisonQueryFrom({ team: "red", pool: "log", lexicon: "kent", simulated: "0", round: "1", asOf: "7" })).toEqual({
      team: "red",
      pool: "log",
      lexicon: "kent",
      simulated: "0",
      round: 1,
      asOf: 7,
    });
  });

  it("leaves out what it does not know, what is empty and what cannot be read", () => {
    expect(comparisonQueryFrom({ team: "", pool: "best", simulated: ["0", "1"], asOf: "x", utm_source: "mail" })).toEqual({});
  });
});

describe("withChoice(query, key, value)", () => {
  it("changes one control and keeps the others", () => {
    expect(withChoice({ pool: "log", asOf: 7 }, "team", "red")).toEqual({ pool: "log", asOf: 7, team: "red" });
  });

  it("takes a control back to its default with an empty value", () => {
    expect(withChoice({ pool: "log", team: "red" }, "team", "")).toEqual({ pool: "log" });
  });
});
