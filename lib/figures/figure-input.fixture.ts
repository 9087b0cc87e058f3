import { createTranslator } from "use-intl/core";
import type { BandReading, Case } from "@/lib/contract/cases";
import type { Comparison } from "@/lib/contract/comparison";
import { apportion } from "@/lib/core/distribution";
import { mulberry32 } from "@/lib/core/prng";
import messages from "@/messages/en.json";
import type { FigureInput, Translate } from "./input";
import { poolsAlike, UNMEASURED } from "./unmeasured.fixture";

/** The real English texts of the namespace, so that tests read what people read. */
const english = createTranslator({ locale: "en-GB", messages, namespace: "figures" });
export const translate: Translate = (key, values) => english(key as Parameters<typeof english>[0], values as never);

const LABELS = ["Return to status quo", "Tit-for-tat", "Broader war", "Proxy attacks", "Envoys expelled", "Talks resume", "Force on force", "Regional war"];

const PARAPHRASES = ["Neither side gains from a longer quarrel.", "Both capitals have told their armies to hold, and have said so to each other through a third country that both of them trust.", "Reserves are called up.", "Allies have promised help."];

function claimsOf(scenarios: number): Case["claims"] {
  return PARAPHRASES.map((paraphrase, i) => ({
    ...{ id: `c${i + 1}`, voice: "katz", place: { source: "s", paragraph: i + 1 }, kind: "assessment", paraphrase, quotations: [], inQuotationMarks: "no", phrases: [], drivers: [] },
    bearing: [{ scenario: `s${Math.min(scenarios, i + 1)}`, direction: i === 1 ? "opposes" : "supports" }],
  }));
}

/** A case with the given number of scenarios and nothing that a figure does not read. */
export function caseOf({ scenarios = 3, ordered = true, labels = LABELS }: { scenarios?: number; ordered?: boolean; labels?: readonly string[] } = {}): Case {
  return {
    ...{ id: "c", title: "Iran–Pakistan, January 2024", headline: "What comes next?", question: "How will it develop?", summary: "Two strikes." },
    ...{ asOf: "2024-01-19", language: "en", ordered, gaps: [] },
    sources: [{ id: "s", layer: "said", kind: "News article", publisher: "Sky News Arabia", publishedOn: "2024-01-19", complete: false }],
    voices: [
      { id: "katz", kind: "named", name: "Mark N. Katz", variants: [], nameLayer: "said" },
      { id: "aqqad", kind: "named", name: "Muhammad Al-Aqqad", variants: [], nameLayer: "said" },
      { id: "observers", kind: "unnamed", name: "Analysts and observers", variants: [], nameLayer: "said" },
    ],
    scenarios: Array.from({ length: scenarios }, (_, i) => ({
      ...{ id: `s${i + 1}`, label: labels[i] ?? `Scenario ${i + 1}`, short: "One line.", narrative: "Both sides hold. Then Iran waits.", pathway: ["A step"] },
      ...{ countsAs: ["This"], doesNotCount: ["That"] },
    })),
    phrases: [{ id: "v1", voice: "katz", claim: "c1", printed: "are unlikely to lead to a major escalation", place: { source: "s", paragraph: 18 }, about: "it", family: "low-likelihood" }],
    questions: [{ id: "q", title: "By 18 February 2024, how will the January exchange of strikes have developed?", primary: true, opensAt: "2024-01-19T12:00:00Z", horizonAt: "2024-02-18T23:59:59Z", resolveBy: "2024-03-01", options: [], rule: "The gravest counts." }],
    claims: claimsOf(scenarios),
    ...{ rules: [], readings: [], drivers: [], indicators: [], mediators: [], events: [] },
    criteria: { terms: [], options: [], edgeCases: [], notes: [] },
  };
}

/** A reading of Katz's "unlikely", put on the given scenarios by its default mapping. */
export function readingOn(scenarios: readonly string[], change: Partial<BandReading> = {}): BandReading {
  return {
    ...{ id: "r1", voice: "katz", event: "the strikes lead to a major escalation", claims: ["c1"], phrases: ["v1"], rules: ["R1"], weak: false },
    terms: { icd203: "unlikely", phia: "unlikely", kent: null },
    mappings: scenarios.length === 0 ? [] : [{ id: "m", default: true, scenarios: [...scenarios], note: "Coded." }],
    caveat: "He gave no number.",
    ...{ band: { lowPermille: 200, highPermille: 450 }, term: "unlikely" },
    ...change,
  };
}

type Crowd = { scenarios?: number; people?: number; simulated?: number; mine?: readonly number[] | null; seed?: number; weights?: readonly (readonly number[])[] };

/** Weights of people around a common opinion, from a seeded generator. */
function someWeights(n: number, scenarios: number, seed: number): number[][] {
  const random = mulberry32(seed);
  return Array.from({ length: n }, () => apportion(1000, Array.from({ length: scenarios }, (_, i) => 1 + Math.round(60 * random() * (scenarios - i)))));
}

const ONE_POINT = "2024-01-26T10:00:00Z";

function bandOf(rows: readonly { weights: readonly number[] }[], mean: readonly number[]): Comparison["band"] {
  const shares = (pick: (...shares: number[]) => number) => mean.map((_, i) => pick(...rows.map(({ weights }) => (weights[i] ?? 0) / 1000)));
  if (rows.length < 5) return { method: "range", level: 1, low: shares(Math.min), high: shares(Math.max) };
  return { method: "bootstrap", level: 0.9, low: mean.map((q) => q * 0.9), high: mean.map((q) => q * 0.92 + 0.08) };
}

function meanOf(rows: readonly { weights: readonly number[] }[], scenarios: number): number[] {
  return Array.from({ length: scenarios }, (_, i) => rows.reduce((total, { weights }) => total + (weights[i] ?? 0), 0) / rows.length / 1000);
}

const mineOf = (weights: readonly number[]): Comparison["mine"] => ({ weights: [...weights], revision: 1, round: 2, version: 61, rationale: "", cites: [], submittedAt: ONE_POINT });

/** What follows from the rows: every pool is the mean. */
function pooled(rows: readonly { weights: readonly number[] }[], scenarios: number): Pick<Comparison, "pools" | "band" | "teams" | "releasedAt"> {
  const mean = rows.length === 0 ? null : meanOf(rows, scenarios);
  return {
    pools: poolsAlike(mean),
    band: mean === null ? null : bandOf(rows, mean),
    teams: [{ id: "a", name: "Desk A", n: rows.length, simulated: 0, linear: mean }],
    releasedAt: mean === null ? null : ONE_POINT,
  };
}

/** A comparison of `people` (the first `simulated` of them simulated); mine, when given, is one person more. */
export function comparisonWith({ scenarios = 3, people = 29, simulated = 5, mine = null, seed = 7, weights = someWeights(people, scenarios, seed) }: Crowd = {}): Comparison {
  const others = weights.map((row, i) => ({ weights: [...row], simulated: i < simulated, team: null, mine: false }));
  const everybody = mine === null ? others : [...others, { weights: [...mine], simulated: false, team: null, mine: true }];
  const simulatedPeople = others.filter((row) => row.simulated).length;
  const shared = { exerciseId: "x", caseId: "c", round: 2, version: 61, epsilon: 0.005, medianIsLinear: false, fingerprints: { "pool-bars": "7c1e94b2e03d" } };
  return {
    ...shared,
    ...UNMEASURED,
    ...pooled(everybody, scenarios),
    realPeople: everybody.length - simulatedPeople,
    release: { id: "r", version: 61, n: everybody.length, simulated: simulatedPeople },
    query: { round: 2, team: null, simulated: true, asOf: null, pool: "linear", lexicon: "icd203" },
    people: everybody,
    mine: mine === null ? null : mineOf(mine),
  };
}

/** A whole input with the given parts replaced. */
export function inputOf(change: Partial<FigureInput> = {}): FigureInput {
  return {
    comparison: comparisonWith({ mine: [575, 310, 115] }),
    theCase: caseOf(),
    exercise: { title: "Iran–Pakistan, practice", protocol: "delphi", questionId: "q", teams: [{ id: "a", name: "Desk A" }], dataSource: null },
    readings: [readingOn(["s3"])],
    lexiconName: "ICD 203",
    translate,
    locale: "en-GB",
    direction: "ltr",
    ...change,
  };
}
