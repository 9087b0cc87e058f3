import type { Block } from "@/lib/export/report/block";
import { dayText, methodLine } from "@/lib/figures/footer";
import { filePalette } from "@/lib/figures/palette";
import { poolBarsTitle } from "@/lib/figures/title";
import type { ReportInput } from "./report-input";

/** What the report is about, and in a sentence what came out. */
export function titleBlocks({ figures, exercise, say }: ReportInput): Block[] {
  const { comparison, theCase, locale } = figures;
  const question = theCase.questions.find(({ id }) => id === exercise.questionId);
  const day = (iso: string) => dayText(iso, locale);
  const facts: [string, string][] = [
    [say("report.facts.case"), theCase.title],
    ...(question ? ([[say("report.facts.window"), say("report.window", { from: day(question.opensAt), to: day(question.horizonAt), by: day(question.resolveBy) })]] as [string, string][]) : []),
    [say("report.facts.protocol"), `${say(`newExercise.protocols.${exercise.protocol}.name`)}. ${say(`newExercise.protocols.${exercise.protocol}.text`)}`],
    [say("report.facts.numbers"), methodLine(figures, "nobody")],
    [say("report.facts.version"), say("report.version", { version: comparison.release.version, exercise: exercise.id })],
  ];
  return [
    { block: "title", kicker: say("report.kicker"), text: exercise.title, question: question?.title ?? theCase.question },
    { block: "heading", level: 2, text: poolBarsTitle(figures) },
    { block: "facts", rows: facts },
  ];
}

/** The question with what decides it. */
export function questionBlocks({ figures: { theCase }, exercise, say }: ReportInput): Block[] {
  const { criteria, scenarios, questions } = theCase;
  const question = questions.find(({ id }) => id === exercise.questionId);
  const { scenario: colourOf } = filePalette("light", { ordered: theCase.ordered, count: scenarios.length });
  const items = (texts: readonly string[]): Block[] => texts.map((text) => ({ block: "item", text }));
  const part = (key: string, texts: readonly string[]): Block[] => (texts.length === 0 ? [] : [{ block: "heading", level: 2, text: say(key) }, ...items(texts)]);
  const options = scenarios.flatMap(({ id, label, narrative }, index): Block[] => {
    const counts = criteria.options.find(({ scenario }) => scenario === id)?.text;
    return [{ block: "heading", level: 2, text: label, tile: colourOf(index).fill }, { block: "text", text: narrative }, ...(counts ? [{ block: "text", text: say("report.counts", { text: counts }) } as const] : [])];
  });
  return [
    { block: "heading", level: 1, text: say("report.parts.question") },
    { block: "text", text: theCase.summary },
    ...(question ? [{ block: "text", text: question.rule } as const] : []),
    ...options,
    ...part("report.terms", criteria.terms.map(({ term, text }) => `${term}: ${text}`)),
    ...part("report.edges", criteria.edgeCases.map((edge) => `${edge.case} ${edge.ruling}`)),
    ...part("report.notes", criteria.notes),
  ];
}
