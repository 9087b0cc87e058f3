import { afterEach, beforeEach } from "vitest";

const complaints: string[] = [];

/** A test that expects a complaint replaces this with its own `vi.spyOn(console, …).mockImplementation(…)`. */
const complain = (...parts: unknown[]): void => {
  complaints.push(parts.map(String).join(" "));
};

beforeEach(() => {
  complaints.length = 0;
  console.error = complain;
  console.warn = complain;
});

afterEach(() => {
  if (complaints.length > 0) throw new Error(`The console complained:\n${complaints.join("\n")}`);
});
