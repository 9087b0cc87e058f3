import type { Case } from "@/lib/contract/cases";
import { error, type CasePath, type Finding } from "../report";
import type { CrowdFile } from "./crowd-file-schema";

function oneOf(path: CasePath, what: string, id: string, known: readonly string[]): Finding[] {
  if (known.includes(id)) return [];
  const choices = known.length > 0 ? `Use one of these: ${known.join(", ")}.` : `Add the ${what} first.`;
  return [error(path, `There is no ${what} "${id}".`, choices)];
}

function repeated(values: readonly (string | undefined)[], pathOf: (index: number) => CasePath, what: string): Finding[] {
  return values.flatMap((value, index) =>
    value !== undefined && values.indexOf(value) < index ? [error(pathOf(index), `${what} "${value}" stands here twice.`, "Keep one of the two.")] : [],
  );
}

function scenarios(crowd: CrowdFile, theCase: Case): Finding[] {
  const known = theCase.scenarios.map(({ id }) => id);
  const inOrder = crowd.scenarios.map(({ scenario }) => scenario).join() === known.join();
  return [
    ...(inOrder ? [] : [error(["scenarios"], "These are not the scenarios of the case in their order.", `List them in this order: ${known.join(", ")}.`)]),
    ...crowd.scenarios.flatMap(({ scenario, column, rest }, index) =>
      (column === undefined) === (rest === undefined)
        ? [error(["scenarios", index], `"${scenario}" needs either a column or rest: true.`, "Name the column of its numbers, or let it be what the others leave.")]
        : [],
    ),
    ...repeated(crowd.scenarios.map(({ column }) => column), (index) => ["scenarios", index, "column"], "The column"),
    ...(crowd.scenarios.filter(({ rest }) => rest).length > 1 ? [error(["scenarios"], "More than one scenario is what the others leave.", "Name a column for all but one.")] : []),
  ];
}

function time({ time: column, madeAt }: CrowdFile): Finding[] {
  if ((column === undefined) !== (madeAt === undefined)) return [];
  const path: CasePath = column === undefined ? [] : ["madeAt"];
  return [error(path, "The file needs either time or madeAt.", "Name the column of the times; only a CSV without one needs madeAt, a moment for all of them.")];
}

function teams({ team }: CrowdFile): Finding[] {
  const list = team?.teams ?? [];
  return (["value", "id", "name"] as const).flatMap((key) =>
    repeated(list.map((entry) => entry[key]), (index) => ["team", "teams", index, key], `The team's ${key}`),
  );
}

/** Everything that a schema cannot say about a crowd file of the right shape. `cases` are those that loaded, by id. */
export function checkCrowdMeaning(crowd: CrowdFile, cases: ReadonlyMap<string, { case: Case }>): Finding[] {
  const theCase = cases.get(crowd.exercise.case)?.case;
  const aboutCase = theCase
    ? [...oneOf(["exercise", "question"], "question", crowd.exercise.question, theCase.questions.map(({ id }) => id)), ...scenarios(crowd, theCase)]
    : oneOf(["exercise", "case"], "case", crowd.exercise.case, [...cases.keys()]);
  return [...aboutCase, ...time(crowd), ...teams(crowd)];
}
