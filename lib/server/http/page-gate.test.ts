import { describe, expect, it } from "vitest";
import { isApi, isEmbed, pageRefusal } from "./page-gate";

describe("isApi(url)", () => {
  it.each(["/api", "/api/health", "/api?x=1", "/api/exercises/a/events?x=1"])("hands %s to the API", (url) => {
    expect(isApi(url)).toBe(true);
  });

  it.each(["/", "/apiary", "//api/health", "/%61pi/health", "http://127.0.0.1/api/health", "/cases/api/"])("hands %s to the pages", (url) => {
    expect(isApi(url)).toBe(false);
  });
});

describe("isEmbed(url)", () => {
  it("knows what other sites frame by the beginning of its address alone", () => {
    expect(["/embed/a/pool-bars?x=1", "/embed", "/embedded/a", "/%65mbed/a/b", "//embed/a"].map(isEmbed)).toEqual([true, false, false, false, false]);
  });
});

describe("pageRefusal(request)", () => {
  it.each(["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", undefined])("refuses %s with 405", (method) => {
    expect(pageRefusal({ method, headers: {} })).toMatchObject({ status: 405, code: "method_not_allowed" });
  });

  it.each(["GET", "HEAD"])("lets %s through", (method) => {
    expect(pageRefusal({ method, headers: {} })).toBeNull();
  });

  it("refuses a Next-Action header even on GET", () => {
    expect(pageRefusal({ method: "GET", headers: { "next-action": "" } })).toMatchObject({ status: 405 });
  });
});
