import { createTranslator } from "use-intl/core";
import { describe, expect, it } from "vitest";
import ar from "@/messages/ar.json";
import { messageParts } from "./icu-message.fixture";
import { isolateValues } from "./isolate-values";

type Tree = { [key: string]: string | Tree };
const flatten = (tree: Tree, path = ""): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) => (typeof value === "string" ? [[`${path}${key}`, value] as [string, string]] : flatten(value, `${path}${key}.`)));

describe("isolateValues(messages)", () => {
  it("keeps a value's own direction inside a sentence, and in the texts of a choice", () => {
    const messages = isolateValues({ left: "بقي {share}", some: "{n, plural, =0 {لا شيء} other {# من {all}}}" });
    const t = createTranslator({ locale: "ar-u-hc-h23-nu-latn", messages });
    expect(t("left", { share: "40.0 %" })).toBe("بقي \u206840.0 %\u2069");
    expect(t("some", { n: 3, all: "9" })).toBe("3 من \u20689\u2069");
  });

  it("leaves every message of Arabic with the arguments that it had", () => {
    const before = new Map(flatten(ar));
    const changed = flatten(isolateValues(ar)).filter(([key, text]) => JSON.stringify(messageParts(text)) !== JSON.stringify(messageParts(before.get(key) ?? "")) || [...messageParts(text).values].join() !== [...messageParts(before.get(key) ?? "").values].join());
    expect(changed).toEqual([]);
  });
});
