import { expect, test } from "vitest";
import { parseCaseDocument } from "./case-document";
import { fileTextWithoutOutcome } from "./public-file-text";

const cut = (text: string) => fileTextWithoutOutcome(text, parseCaseDocument(text));

test("cuts an outcome at the end with the comment above it", () => {
  expect(cut("# kept\na: 1\n\n# goes\n# too\noutcome:\n  b: 2\n  # inside\n")).toBe("# kept\na: 1\n");
});

test("cuts an outcome in the middle with every comment that could speak of it", () => {
  expect(cut("a: 1\n# goes\noutcome:\n  b: 2\n# after it\nc: 3 # kept\n")).toBe("a: 1\nc: 3 # kept\n");
});

test("cuts an outcome at the beginning", () => {
  expect(cut("outcome: { b: 2 }\nc: 3\n").trim()).toBe("c: 3");
});

test("leaves a file without an outcome alone", () => {
  expect(cut("a: 1 # kept\n")).toBe("a: 1 # kept\n");
});

test("keeps other keys that hold a key of the same name", () => {
  expect(cut("a:\n  outcome: 1\n")).toBe("a:\n  outcome: 1\n");
});

test("hands out JSON as JSON", () => {
  expect(cut('{"a": 1, "outcome": {"b": 2}}')).toBe('{\n  "a": 1\n}\n');
});
