import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isolatesAcrossLines } from "./isolates-across-lines";

const [LRI, FSI, PDI] = ["\u2066", "\u2068", "\u2069"];
const count = (text: string, characters: RegExp) => text.match(characters)?.length ?? 0;

describe("isolatesAcrossLines(lines)", () => {
  it("ends an isolate at a break and begins it again, over as many lines as it takes", () =>
    expect(isolatesAcrossLines([`المصدر: ${FSI}Iran and`, "Pakistan, January", `2024${PDI}، بترخيص`])).toEqual([
      `المصدر: ${FSI}Iran and${PDI}`,
      `${FSI}Pakistan, January${PDI}`,
      `${FSI}2024${PDI}، بترخيص`,
    ]));
  it("keeps nested ones in their order", () => expect(isolatesAcrossLines([`${LRI}a ${FSI}b`, `c${PDI} d${PDI}`])).toEqual([`${LRI}a ${FSI}b${PDI}${PDI}`, `${LRI}${FSI}c${PDI} d${PDI}`]));
  it("changes nothing without isolates", () => expect(isolatesAcrossLines(["one", "two"])).toEqual(["one", "two"]));

  it("leaves every line balanced", () => {
    const piece = fc.constantFrom("a", " ", LRI, FSI, PDI, "ب");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.array(piece, { maxLength: 30 }), (first, second) => {
        // an end without a beginning ends nothing
        const lines = [first.join(""), second.join("")];
        const [a = ""] = isolatesAcrossLines(lines);
        expect(count(a, /\u2069/g)).toBeGreaterThanOrEqual(count(a, /[\u2066\u2068]/g));
      }),
    );
  });
});
