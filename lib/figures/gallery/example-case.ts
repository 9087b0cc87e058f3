import type { BandReading, Case, Voice } from "@/lib/contract/cases";
import type { Language } from "@/lib/contract/languages";
import { exampleTree } from "./example-tree";
import { WORDS } from "./words";

/** With how many scenarios the case of the gallery can be had. */
export type ScenarioCount = 2 | 3 | 8;

/** Which rungs of the long ladder the shorter ones have. */
const RUNGS: Readonly<Record<ScenarioCount, readonly number[]>> = { 2: [0, 7], 3: [0, 4, 7], 8: [0, 1, 2, 3, 4, 5, 6, 7] };

const OPENED = "2026-03-01";
const scenarioId = (index: number) => `s${index + 1}`;

function scenariosOf(count: ScenarioCount, language: Language): Case["scenarios"] {
  return RUNGS[count].map((rung, index) => {
    const label = WORDS[language].scenarios[rung] ?? "";
    return { id: scenarioId(index), label, short: label, narrative: label, pathway: [label], countsAs: [label], doesNotCount: [label] };
  });
}

/** What the voices said: the first speaks against the gravest scenario, the others for the calmest. */
function claimsOf(count: ScenarioCount, language: Language): Case["claims"] {
  const [calmest, gravest] = [scenarioId(0), scenarioId(count - 1)];
  const bearings = [
    { voice: "second", scenario: calmest, direction: "supports" },
    { voice: "first", scenario: gravest, direction: "opposes" },
    { voice: "unnamed", scenario: gravest, direction: "supports" },
    { voice: "first", scenario: scenarioId(1), direction: "conditions" },
  ] as const;
  return bearings.map(({ voice, scenario, direction }, i) => ({
    ...{ id: `c${i + 1}`, voice, place: { source: "paper", paragraph: i + 2 }, kind: "assessment", paraphrase: WORDS[language].claims[i] ?? "" },
    ...{ quotations: [], inQuotationMarks: "no", bearing: [{ scenario, direction }], phrases: [], drivers: [] },
  }));
}

/** The case of the gallery: nothing in it but what figures read. */
export function exampleCase(count: ScenarioCount, language: Language): Case {
  const words = WORDS[language];
  const voice = (id: keyof typeof words.voices): Voice => ({ id, kind: id === "unnamed" ? id : "named", name: words.voices[id].name, variants: [], nameLayer: "said" });
  const scenarios = scenariosOf(count, language);
  return {
    ...{ id: "example", title: words.title, headline: words.question, question: words.question, asOf: OPENED, language, ordered: true, summary: words.question, gaps: [] },
    sources: [{ id: "paper", layer: "said", kind: words.publisher, publisher: words.publisher, publishedOn: OPENED, complete: true }],
    voices: [voice("first"), voice("second"), voice("unnamed")],
    scenarios,
    claims: claimsOf(count, language),
    ...{ phrases: [], rules: [], readings: [], drivers: [], indicators: [], mediators: [], events: [] },
    tree: exampleTree(count, language),
    questions: [{ id: "q", title: words.question, primary: true, opensAt: `${OPENED}T12:00:00Z`, horizonAt: "2026-04-01T12:00:00Z", resolveBy: "2026-04-15", options: scenarios.map(({ id }) => id), rule: words.question }],
    criteria: { terms: [], options: [], edgeCases: [], notes: [] },
  };
}

/** What the voices' words mean: one band low down, one high up, one voice without any. */
export function exampleReadings(count: ScenarioCount, language: Language): BandReading[] {
  const { voices } = WORDS[language];
  const reading = (voice: keyof typeof voices, scenario: number, said: Pick<BandReading, "term" | "band">): BandReading => ({
    ...{ id: voice, voice, event: voices[voice].event, claims: ["c1"], phrases: [], rules: ["R1"], terms: { icd203: said.term }, weak: false, caveat: "-" },
    mappings: [{ id: "m", default: true, scenarios: [scenarioId(scenario)], note: "-" }],
    ...said,
  });
  return [
    reading("first", count - 1, { term: "unlikely", band: { lowPermille: 200, highPermille: 450 } }),
    reading("second", 0, { term: "likely", band: { lowPermille: 550, highPermille: 800 } }),
    reading("unnamed", 0, { term: null, band: null }),
  ];
}
