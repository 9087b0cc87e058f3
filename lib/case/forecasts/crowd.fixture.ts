import type { CrowdFile } from "./crowd-file-schema";

/** A crowd file about a port that is open, slowed or closed; tests change what they are about. */
export const CROWD: CrowdFile = {
  formatVersion: "1",
  exercise: { id: "port-crowd", title: "Port", case: "port", question: "q1", protocol: "one-shot", privacy: "pseudonymous", release: "at-close", k: 5 },
  dataSource: { text: "A made-up data set", url: "https://example.org/data", licence: "CC0-1.0" },
  file: "port.csv",
  where: {},
  unit: "percent",
  person: { column: "who", prefix: "Person" },
  time: { column: "when", zone: "UTC" },
  revision: "nr",
  team: { column: "desk", teams: [{ value: "a", id: "desk-a", name: "Desk A" }, { value: "b", id: "desk-b", name: "Desk B" }] },
  scenarios: [{ scenario: "open", column: "open" }, { scenario: "slowed", column: "slowed" }, { scenario: "closed", column: "closed" }],
};

export const HEADER = "who,when,nr,desk,open,slowed,closed";

/** A CSV of the fixture's columns. */
export const csvOf = (...rows: string[]) => `${[HEADER, ...rows].join("\n")}\n`;
