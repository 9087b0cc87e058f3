/** A place in a case file: the keys from the root, array positions from 0. */
export type CasePath = readonly (string | number)[];

/** What a check has to say, before it is known on which line. */
export type Finding = {
  path: CasePath;
  message: string;
  /** What to do about it: one sentence. */
  remedy: string;
  /** An error keeps the case from loading; a warning does not. */
  severity: "error" | "warning";
};

/** A finding at its line and column, both counted from 1. `path` reads "scenarios[1].label"; "" is the file as a whole. */
export type CaseProblem = { line: number; column: number; path: string; message: string; remedy: string; severity: "error" | "warning" };

/** All that is wrong with one file, in the order of its lines. */
export type CaseReport = { file: string; problems: CaseProblem[] };

/** An error found by a check. */
export function error(path: CasePath, message: string, remedy: string): Finding {
  return { path, message, remedy, severity: "error" };
}

/** A warning found by a check. */
export function warning(path: CasePath, message: string, remedy: string): Finding {
  return { path, message, remedy, severity: "warning" };
}

/** A path as people write it: "scenarios[1].label". */
export function pathText(path: CasePath): string {
  return path.map((key, index) => (typeof key === "number" ? `[${key}]` : `${index === 0 ? "" : "."}${key}`)).join("");
}
