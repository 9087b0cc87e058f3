import type { CaseFile } from "../case-file-schema";
import { error, type Finding } from "../report";

type Question = CaseFile["questions"][number];

function options(file: CaseFile, question: Question, index: number): Finding[] {
  const scenarios = file.scenarios.map(({ id }) => id);
  if (question.options.join() === scenarios.join()) return [];
  return [
    error(
      ["questions", index, "options"],
      `The options of "${question.id}" are not the scenarios in their order.`,
      `Write options: [${scenarios.join(", ")}]. An estimate lists its shares in this order.`,
    ),
  ];
}

function dates(question: Question, index: number): Finding[] {
  const late = Date.parse(question.horizonAt) <= Date.parse(question.opensAt);
  const early = question.resolveBy < question.horizonAt.slice(0, 10);
  return [
    ...(late ? [error(["questions", index, "horizonAt"], "The horizon does not lie after the opening.", "Correct opensAt or horizonAt.")] : []),
    ...(early ? [error(["questions", index, "resolveBy"], "The question would be resolved before its horizon.", "Choose a day on or after the horizon.")] : []),
  ];
}

/** Each question offers the scenarios in their order, its dates follow each other, and one question is the primary one. */
export function questionsFit(file: CaseFile): Finding[] {
  const primary = file.questions.filter((question) => question.primary).length;
  return [
    ...(primary === 1 ? [] : [error(["questions"], `${primary} questions are marked as primary.`, "Mark exactly one with primary: true.")]),
    ...file.questions.flatMap((question, index) => [...options(file, question, index), ...dates(question, index)]),
  ];
}
