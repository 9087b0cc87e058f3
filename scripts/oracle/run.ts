import { text } from "node:stream/consumers";
import { answerCases, problemFile } from "./answer-cases";
import { parseInput } from "./parse-input";

const FORM = 'The form is {"sets": {"name": [[0.6, 0.3, 0.1]]}, "cases": [{"id": "a", "fn": "linear", "input": {"set": "name"}}]}, as in data/vectors/vectors.json.';

/** Reads problems from standard input and prints the answers; 1 where there is nothing that could be answered. */
async function main(): Promise<number> {
  if (process.stdin.isTTY) return refuse("Nothing stands on standard input. Try: npm run -s oracle < data/vectors/vectors.json");
  const given = await text(process.stdin);
  try {
    const answers = answerCases(parseInput(problemFile, JSON.parse(given)));
    process.stdout.write(`${JSON.stringify(answers)}\n`);
    return 0;
  } catch (problem) {
    const reason = problem instanceof Error ? problem.message : String(problem);
    return refuse(problem instanceof SyntaxError ? `Standard input holds no JSON: ${reason}.` : `Standard input does not have the form of problems: ${reason}`);
  }
}

function refuse(reason: string): number {
  console.error(`${reason}\n${FORM}`);
  return 1;
}

process.exitCode = await main();
