import { describe, expect, it } from "vitest";
import { joinedArabic } from "./joined-arabic";

const codes = (text: string) => [...text].map((character) => (character.codePointAt(0) ?? 0).toString(16)).join(" ");

describe("joinedArabic(text)", () => {
  it("gives every letter the form that its neighbours ask for", () => {
    // beh alone; beh first, middle, last
    expect([codes(joinedArabic("ب")), codes(joinedArabic("ببب"))]).toEqual(["fe8f", "fe91 fe92 fe90"]);
    // dal joins back only, and parts what follows it
    expect(codes(joinedArabic("بدب"))).toBe("fe91 feaa fe8f");
    // hamza joins nothing
    expect(codes(joinedArabic("بءب"))).toBe("fe8f fe80 fe8f");
  });

  it("sets lam with alef as one, alone and joined, with the marks of both", () => {
    expect([codes(joinedArabic("لا")), codes(joinedArabic("بلا")), codes(joinedArabic("لأب"))]).toEqual(["fefb", "fe91 fefc", "fef7 fe8f"]);
    expect(codes(joinedArabic("لًا"))).toBe("fefb 64b");
  });

  it("leaves one mark on a letter, the shadda before a vowel", () => {
    expect(codes(joinedArabic("بَّب"))).toBe("fe91 651 fe90");
    expect(codes(joinedArabic("بُ"))).toBe("fe8f 64f");
  });

  it("looks through marks, stretches with tatweel and knows Persian letters", () => {
    expect(codes(joinedArabic("بَب"))).toBe("fe91 64e fe90");
    expect(codes(joinedArabic("بـ"))).toBe("fe91 640");
    expect(codes(joinedArabic("پچگ"))).toBe("fb58 fb7d fb93");
    expect(codes(joinedArabic("على"))).toBe("fecb fee0 fef0");
  });

  it("leaves everything else alone, markup too", () => {
    const markup = '<text x="1">52\u202f% \u2067(ICD 203)\u2069، ٤٥</text>';
    expect(joinedArabic(markup)).toBe(markup);
  });
});
