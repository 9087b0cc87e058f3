import { describe, expect, it } from "vitest";
import { contactSheet } from "./contact-sheet.mjs";

const FILES = ["home.en.light.1280.png", "compare-after.en.dark.360.png", "home.ar.dark.360.png"];

describe("contactSheet(files)", () => {
  it("shows every picture once", () => {
    const sources = [...contactSheet(FILES).matchAll(/src="([^"]+)"/g)].map(([, source]) => source);
    expect(sources.toSorted()).toEqual(FILES.toSorted());
  });

  it("has one heading a page, in the order of the alphabet", () => {
    expect([...contactSheet(FILES).matchAll(/<h2>([^<]+)/g)].map(([, name]) => name)).toEqual(["compare-after", "home"]);
  });
});
