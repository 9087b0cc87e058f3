/**
 * One edit of `fixtures/complete.yaml` per thing that can be wrong.
 * `at` is a piece of the edited text that stands once in it: the problem must be reported on its line.
 */
type BrokenFile = { wrong: string; find: string; replace: string; at: string; path: string; message: RegExp };

const DEEP = `${"- ".repeat(300)}x`;

/** Problems of the text: no path, since nothing could be read. */
const TEXTS: BrokenFile[] = [
  { wrong: "a key stands twice", find: "language: en", replace: "language: en\nlanguage: fr", at: "language: fr", path: "", message: /"language" stands here twice/ },
  { wrong: "a quotation mark is not closed", find: "A made-up dispute.", replace: '"A made-up dispute.', at: "summary:", path: "", message: /not closed or not quoted/ },
  { wrong: "a tab indents", find: "  - id: c1", replace: "\t- id: c1", at: "\t- id: c1", path: "", message: /indentation|not valid YAML/ },
  { wrong: "an alias is used", find: "asOf: 2025-03-01", replace: "asOf: &day 2025-03-01\nlater: *day", at: "later: *day", path: "", message: /alias \*day/ },
  { wrong: "two documents", find: "# What came of it.", replace: "---", at: "---", path: "", message: /more than one document/ },
  { wrong: "an invisible character", find: "Harbour Gazette", replace: "Harbour\u202eGazette", at: "Harbour\u202eGazette", path: "", message: /U\+202E/ },
  { wrong: "a line of dashes that would end the process", find: "gaps: [Nobody names a number.]", replace: `gaps:\n${DEEP}`, at: DEEP, path: "", message: /120 columns/ },
];

/** Problems of the shape. */
const SHAPES: BrokenFile[] = [
  { wrong: "a required key is missing", find: "title: Harbour workers' dispute\n", replace: "", at: "formatVersion", path: "title", message: /"title" is missing/ },
  { wrong: "a key deep inside is missing", find: "    paraphrase: He expects a deal.\n", replace: "", at: "- id: c1", path: "claims[0].paraphrase", message: /"paraphrase" is missing/ },
  { wrong: "a key is unknown", find: "gaps: ", replace: "gapz: ", at: "gapz", path: "gapz", message: /"gapz" is unknown/ },
  { wrong: "a number stands for text", find: "title: Harbour workers' dispute", replace: "title: 7", at: "title: 7", path: "title", message: /"7" stands where text is expected/ },
  { wrong: "an id has a space", find: "id: harbour", replace: "id: the harbour", at: "id: the harbour", path: "id", message: /is not an id/ },
  { wrong: "a date is none", find: "asOf: 2025-03-01", replace: "asOf: 1 March", at: "asOf: 1 March", path: "asOf", message: /is not a date/ },
  { wrong: "a value is none of the choices", find: "kind: forecast", replace: "kind: guess", at: "kind: guess", path: "claims[0].kind", message: /not one of the values/ },
  { wrong: "a paragraph is longer than 5000 characters", find: "The strike fund is empty, others said.", replace: `Once ${"x".repeat(5000)}`, at: "- Once x", path: "sources[0].text[2]", message: /more than 5000 characters/ },
  { wrong: "only one scenario", find: "  - { id: shutdown, label: Shutdown, short: Nothing moves., narrative: The harbour stops., countsAs: [A full stop.] }\n", replace: "", at: "scenarios:\n", path: "scenarios", message: /at least 2 entries/ },
  { wrong: "another version of the format", find: 'formatVersion: "1"', replace: 'formatVersion: "0.1"', at: "formatVersion", path: "formatVersion", message: /not one of the values/ },
];

/** Problems of the meaning. */
const MEANINGS: BrokenFile[] = [
  { wrong: "an id stands twice", find: "- { id: crew,", replace: "- { id: pilot,", at: "- { id: pilot, kind: unnamed", path: "voices[1].id", message: /"pilot" is used twice/ },
  { wrong: "the case's id is reserved", find: "id: harbour", replace: "id: schema", at: "id: schema", path: "id", message: /reserved/ },
  { wrong: "a claim has an unknown voice", find: "    voice: pilot\n    place", replace: "    voice: pilto\n    place", at: "voice: pilto", path: "claims[0].voice", message: /no voice "pilto"/ },
  { wrong: "a bearing has an unknown scenario", find: "bearing: [{ scenario: settled", replace: "bearing: [{ scenario: setled", at: "setled", path: "claims[0].bearing[0].scenario", message: /no scenario "setled"/ },
  { wrong: "a claim has an unknown phrase", find: "    phrases: [v1]\n    drivers", replace: "    phrases: [v9]\n    drivers", at: "phrases: [v9]", path: "claims[0].phrases[0]", message: /no phrase "v9"/ },
  { wrong: "a phrase has an unknown claim", find: "claim: c1,", replace: "claim: c7,", at: "claim: c7,", path: "phrases[0].claim", message: /no claim "c7"/ },
  { wrong: "a reading has an unknown rule", find: "rules: [R1]", replace: "rules: [R2]", at: "rules: [R2]", path: "readings[0].rules[0]", message: /no rule "R2"/ },
  { wrong: "an indicator has an unknown driver", find: "drivers: [d1], status", replace: "drivers: [d2], status", at: "drivers: [d2]", path: "indicators[0].drivers[0]", message: /no driver "d2"/ },
  { wrong: "a place has an unknown source", find: "source: gazette, paragraph: 3", replace: "source: gazete, paragraph: 3", at: "gazete", path: "drivers[0].place.source", message: /no source "gazete"/ },
  { wrong: "an answer has an unknown question", find: "- { question: q1,", replace: "- { question: q2,", at: "question: q2", path: "outcome.answers[0].question", message: /no question "q2"/ },
  { wrong: "the root of the tree is no node", find: "root: n1", replace: "root: n0", at: "root: n0", path: "tree.root", message: /no node "n0"/ },
  { wrong: "a branch leads back to the root", find: '"No", scenario: shutdown', replace: '"No", node: n1', at: "- id: n1\n", path: "tree.nodes[0]", message: /More than one way/ },
  { wrong: "a scenario is no leaf", find: '"No", scenario: shutdown', replace: '"No", scenario: settled', at: "nodes:", path: "tree.nodes", message: /No branch ends in the scenario "shutdown"/ },
  { wrong: "a scenario is a leaf twice", find: '"No", scenario: shutdown', replace: '"No", scenario: settled', at: "n1-no", path: "tree.nodes[0].branches[1].scenario", message: /a leaf twice/ },
  { wrong: "a branch leads nowhere", find: '"No", scenario: shutdown', replace: '"No"', at: "n1-no", path: "tree.nodes[0].branches[1]", message: /must lead to/ },
  { wrong: "a question of the tree is never reached", find: "    - id: n1\n", replace: '    - { id: n2, question: "Why?", branches: [{ id: a, label: A, scenario: settled }, { id: b, label: B, scenario: shutdown }] }\n    - id: n1\n', at: "id: n2", path: "tree.nodes[0]", message: /No branch leads to the question "n2"/ },
  { wrong: "the criteria leave out a scenario", find: "    - { scenario: shutdown, text: Everything stops. }\n", replace: "", at: "  options:\n    - { scenario: settled, text: A deal", path: "criteria.options", message: /do not say when "shutdown"/ },
  { wrong: "the criteria speak of a scenario twice", find: "scenario: shutdown, text", replace: "scenario: settled, text", at: "text: Everything stops.", path: "criteria.options[1].scenario", message: /"settled" twice/ },
  { wrong: "the options are in another order", find: "options: [settled, shutdown]", replace: "options: [shutdown, settled]", at: "options: [shutdown", path: "questions[0].options", message: /not the scenarios in their order/ },
  { wrong: "no question is the primary one", find: "primary: true", replace: "primary: false", at: "questions:\n", path: "questions", message: /0 questions are marked/ },
  { wrong: "the horizon lies before the opening", find: "horizonAt: 2025-04-01T00:00:00Z", replace: "horizonAt: 2025-02-01T00:00:00Z", at: "horizonAt", path: "questions[0].horizonAt", message: /not lie after the opening/ },
  { wrong: "it is resolved before the horizon", find: "resolveBy: 2025-04-08", replace: "resolveBy: 2025-03-30", at: "resolveBy", path: "questions[0].resolveBy", message: /before its horizon/ },
  { wrong: "a lexicon lacks the term", find: "icd203: likely", replace: "icd203: plausible", at: "icd203: plausible", path: "readings[0].terms.icd203", message: /ICD 203 has no term "plausible"/ },
  { wrong: "no mapping is the default", find: "default: true", replace: "default: false", at: "mappings:", path: "readings[0].mappings", message: /exactly one default mapping/ },
  { wrong: "a reading takes another voice's words", find: "    voice: pilot\n    event", replace: "    voice: crew\n    event", at: "claims: [c1]", path: "readings[0].claims[0]", message: /belongs to the voice "pilot"/ },
  { wrong: "a quotation has thirteen words", find: "a deal is likely this week,", replace: "one two three four five six seven eight nine ten eleven twelve thirteen,", at: "thirteen", path: "claims[0].quotations[0].text", message: /13 words/ },
  { wrong: "a quotation does not stand in its paragraph", find: "this week, place: { source: gazette, paragraph: 2 }", replace: "this week, place: { source: gazette, paragraph: 1 }", at: "this week, place", path: "claims[0].quotations[0].text", message: /do not stand in paragraph 1 of "gazette"/ },
  { wrong: "a quotation has other words than the text", find: "text: a deal is likely this week,", replace: "text: a deal is certain this week,", at: "certain this week", path: "claims[0].quotations[0].text", message: /do not stand in paragraph 2/ },
  { wrong: "a printed name does not stand in its paragraph", find: "printed: Pilot,", replace: "printed: Pylot,", at: "printed: Pylot", path: "voices[0].variants[0].printed", message: /do not stand in paragraph 1/ },
  { wrong: "a place lies beyond the end of the text", find: "layer: said, place: { source: gazette, paragraph: 3 }", replace: "layer: said, place: { source: gazette, paragraph: 4 }", at: "paragraph: 4", path: "drivers[0].place.paragraph", message: /has 3 paragraphs/ },
  { wrong: "a text names no right", find: "    textRights: Made up for this file.\n", replace: "", at: "    text:\n", path: "sources[0].text", message: /by which right/ },
  { wrong: "a right is about no text", find: "url: https://example.org/almanac, ", replace: "url: https://example.org/almanac, textRights: Ours., ", at: "textRights: Ours.", path: "sources[1].textRights", message: /no text/ },
  { wrong: "an external source has no address", find: ", url: https://example.org/almanac", replace: "", at: "- { id: almanac", path: "sources[1]", message: /no address/ },
  { wrong: "a driver that is said has no place", find: "layer: said, place: { source: gazette, paragraph: 3 }", replace: "layer: said", at: "- { id: d1", path: "drivers[0]", message: /no place/ },
  { wrong: "the outcome leaves a question open", find: "criteria:\n", replace: "  - { id: q2, title: Later?, primary: false, opensAt: 2025-03-01T00:00:00Z, horizonAt: 2025-06-01T00:00:00Z, resolveBy: 2025-06-08, options: [settled, shutdown], rule: As q1. }\ncriteria:\n", at: "  answers:\n", path: "outcome.answers", message: /does not answer the question "q2"/ },
  { wrong: "an event lies after the opening", find: "date: 2025-02-27", replace: "date: 2025-03-20", at: "{ id: e1", path: "events[0].date", message: /2025-03-20 lies after the opening/ },
  { wrong: "a text names a later day", find: "summary: A made-up dispute.", replace: "summary: The deal of 20 March 2025.", at: "summary:", path: "summary", message: /names 2025-03-20/ },
];

export const BROKEN_FILES: readonly BrokenFile[] = [...TEXTS, ...SHAPES, ...MEANINGS];
