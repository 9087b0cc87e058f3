import type { Columns } from "./columns";
import type { CrowdFile } from "./crowd-file-schema";
import type { CsvRow } from "./csv-table";
import type { Refusal, Unit } from "./forecast-report";
import { numberOf } from "./number-cell";
import type { Stated } from "./shares";
import { WHOLE } from "./unit";

function notANumber(column: string, text: string): Refusal {
  const message = text === "" ? "The number is missing." : `"${text}" is not a number.`;
  const remedy = text.includes(",") ? "Write the decimals after a point." : "Write digits, with a point before decimals and without a per-cent sign; 0 where nothing is meant.";
  return { reason: "not-a-number", column, message, remedy };
}

/** The numbers of a row, in scenario order. */
export function numbersOf(crowd: CrowdFile, columns: Columns, { cells }: CsvRow): Stated | { refusal: Refusal } {
  const stated = [];
  for (const [index, column] of columns.scenarios.entries()) {
    const text = column === null ? null : (cells[column] ?? "");
    const number = text === null ? null : numberOf(text);
    const name = crowd.scenarios[index]?.column ?? "";
    if (text !== null && number === null) return { refusal: notANumber(name, text) };
    if (number !== null && number.value < 0) {
      return { refusal: { reason: "negative", column: name, message: `${text ?? ""} is below 0.`, remedy: "A probability lies between 0 and 1." } };
    }
    stated.push(number);
  }
  return stated;
}

/** The first number above the whole: in a file of probabilities 80 is no probability, whatever was meant. */
export function aboveWhole(crowd: CrowdFile, stated: Stated, unit: Unit): Refusal | null {
  const whole = WHOLE[unit];
  const index = stated.findIndex((number) => number !== null && number.value > whole);
  if (index < 0) return null;
  const remedy = unit === "probability" ? "Write a probability (0.3, not 30)." : "Write a number of per cents from 0 to 100.";
  return { reason: "above-whole", column: crowd.scenarios[index]?.column ?? null, message: `${stated[index]?.value ?? ""} is above ${whole}, which is certainty in this file.`, remedy };
}
