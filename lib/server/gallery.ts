import type { Exercise } from "@/lib/contract/exercises";
import { FIGURE_IDS } from "@/lib/contract/figures";
import type { Language } from "@/lib/contract/languages";
import { weightsPermille } from "@/lib/core/weights-permille";
import { exampleCase, exampleReadings } from "@/lib/figures/gallery/example-case";
import { exampleFacts } from "@/lib/figures/gallery/example-facts";
import type { GalleryExample } from "@/lib/figures/gallery/examples";
import { WORDS } from "@/lib/figures/gallery/words";
import type { FigureInput } from "@/lib/figures/input";
import { resolveQuery } from "./comparison-query";
import { computeComparison } from "./compute-comparison";
import { figureTexts } from "./figure-texts";
import type { Person } from "./person";
import { releasedOf } from "./released";
import { RoundBook } from "./round-book";

const OPENED = Date.parse("2026-03-02T09:00:00Z");
const MS_PER_HOUR = 60 * 60 * 1000;
const VERSION = 61;
const ME = "me";
/** Fixed, so that a new version of a method changes those pictures alone that show another number. */
const FINGERPRINT = "e0a91e000000";

const teamId = (index: number) => `t${index + 1}`;

function exerciseOf(language: Language): Exercise {
  const { exercise: title, teams } = WORDS[language];
  return {
    ...{ id: "example", caseId: "example", title, protocol: "delphi", stage: "open", questionId: "q", privacy: "pseudonymous", release: "live", k: 2, invited: true, dryRun: false, publication: null, scored: true, dataSource: null },
    caseFile: { hash: "", state: "not-frozen" },
    round: { number: 1, of: 1, closesAt: null },
    rounds: [{ number: 1, stage: "open", closesAt: null, releases: [VERSION] }],
    teams: teams.map((name, i) => ({ id: teamId(i), name })),
  };
}

function peopleOf({ people, mine }: GalleryExample): Person[] {
  const at = (hour: number) => new Date(OPENED + hour * MS_PER_HOUR);
  const others = people.map(({ weights, simulated, team, hour }, i): Person => ({ participantId: `p${i}`, weights: weightsPermille(weights), simulated, team: teamId(team), submittedAt: at(hour) }));
  return [...others, { participantId: ME, weights: weightsPermille(mine), simulated: false, team: teamId(0), submittedAt: at(30) }];
}

/** The comparison that a reader among these people would be shown, by the same steps as everywhere. */
function comparisonOf(example: GalleryExample, exercise: Exercise): FigureInput["comparison"] {
  const standing = { exercise, ordered: true };
  const book = new RoundBook(example.scenarios);
  book.apply(peopleOf(example), VERSION);
  const { people, ...shared } = computeComparison(releasedOf(book, standing, resolveQuery({ round: 1, simulated: "1" }, standing)));
  return {
    ...shared,
    people: people.map(({ participantId, weights, simulated, team }) => ({ weights: [...weights], simulated, team, mine: participantId === ME })),
    mine: { weights: [...example.mine], revision: 1, round: 1, version: VERSION, rationale: "", cites: [], submittedAt: new Date(OPENED).toISOString() },
    fingerprints: Object.fromEntries(FIGURE_IDS.map((figure) => [figure, FINGERPRINT])),
  };
}

/** What a figure of the gallery is made of: an example in its own language, else in the reader's. */
export function galleryInput(example: GalleryExample, reader: Language): FigureInput {
  const language = example.language ?? reader;
  const exercise = exerciseOf(language);
  const comparison = comparisonOf(example, exercise);
  return {
    comparison,
    facts: exampleFacts(comparison, example.scenarios),
    theCase: exampleCase(example.scenarios, language),
    exercise,
    readings: exampleReadings(example.scenarios, language),
    lexiconName: "ICD 203",
    ...figureTexts(language),
  };
}
