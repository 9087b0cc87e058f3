import { describe, expect, it } from "vitest";
import { handLanguageOn, LANGUAGE_HEADER, languageOfAddress } from "./page-language";

describe("languageOfAddress(url)", () => {
  it("reads a language that exists from anywhere in the query", () => {
    expect(["/?lang=ar", "/cases/x/brief?a=1&lang=en"].map(languageOfAddress)).toEqual(["ar", "en"]);
  });
  it("ignores what is no language", () => {
    expect(["/", "/?lang=", "/?lang=tlh", "/?lang=toString", "/lang=ar", "/?LANG=ar"].map(languageOfAddress)).toEqual([null, null, null, null, null, null]);
  });
});

describe("handLanguageOn(request)", () => {
  it("tells the pages by a header and the browser by a cookie", () => {
    const request = { url: "/?lang=ar", headers: {} as Record<string, string> };
    expect(handLanguageOn(request)).toBe("lang=ar; Path=/; Max-Age=31536000; SameSite=Lax");
    expect(request.headers[LANGUAGE_HEADER]).toBe("ar");
  });
  it("drops a header that came from outside", () => {
    const request = { url: "/?lang=xx", headers: { [LANGUAGE_HEADER]: "ar" } as Record<string, string> };
    expect(handLanguageOn(request)).toBeNull();
    expect(request.headers[LANGUAGE_HEADER]).toBeUndefined();
  });
});
