import { describe, expect, it } from "vitest";
import { settingsChangeSchema } from "@/lib/contract/settings";
import type { Exercise } from "@/lib/contract/exercises";
import { changeOf, faultsOfSettings, settingsForm } from "./settings-fields";

const NOW = new Date("2026-03-01T12:00:00Z");
const round = (number: number, stage: "planned" | "open", closesAt: string | null = null) => ({ number, stage, closesAt, releases: [] });
const EXERCISE: Exercise = {
  ...{ id: "week-3", caseId: "gulf", title: "Week 3", protocol: "delphi", stage: "draft", questionId: "q30", privacy: "named", release: "at-close", k: 4 },
  caseFile: { hash: "", state: "not-frozen" },
  round: { number: 1, of: 2, closesAt: null },
  rounds: [round(1, "planned", "2026-04-01T12:15:30.000Z"), round(2, "planned")],
  ...{ dryRun: false, publication: null, scored: false,
    invited: true, teams: [{ id: "team-1", name: "Red" }, { id: "team-2", name: "Blue" }], dataSource: null },
};
const OPEN: Exercise = { ...EXERCISE, stage: "open", rounds: [round(1, "open", "2020-01-01T00:00:00.000Z"), round(2, "planned")] };

describe("the form of the settings", () => {
  it("sends back what is so already when nothing was touched, seconds of closing times included", () => {
    const form = settingsForm(EXERCISE);
    expect(form.fields.closings).toEqual(["2026-04-01T18:00", ""]);
    expect(changeOf(form, EXERCISE)).toEqual({ title: "Week 3", privacy: "named", release: "at-close", k: 4, teams: [{ id: "team-1", name: "Red" }, { id: "team-2", name: "Blue" }], rounds: [{}, {}] });
    expect(faultsOfSettings(form, EXERCISE, NOW)).toEqual([]);
  });

  it("keeps a team's id under its new name, and sends new ones without", () => {
    const { fields, ids } = settingsForm(EXERCISE);
    const change = changeOf({ fields: { ...fields, teams: [{ key: 2, name: "Navy" }, { key: 3, name: "Green" }, { key: 4, name: " " }] }, ids }, EXERCISE);
    expect(change.teams).toEqual([{ id: "team-2", name: "Navy" }, { name: "Green" }]);
    expect(settingsChangeSchema.safeParse(change).success).toBe(true);
  });

  it("sends title and later rounds alone once round 1 is open, and the title alone at the end", () => {
    const { fields, ids } = settingsForm(OPEN);
    const form = { fields: { ...fields, title: " Week 4 ", closings: [fields.closings[0] ?? "", "2026-05-01T18:00", ""] }, ids };
    expect(changeOf(form, OPEN)).toEqual({ title: "Week 4", rounds: [{}, { closesAt: "2026-05-01T12:15:00.000Z" }, { closesAt: null }] });
    expect(faultsOfSettings(form, OPEN, NOW)).toEqual([]);
    expect(changeOf(form, { ...OPEN, stage: "resolved" })).toEqual({ title: "Week 4" });
  });
});
