import { cellOf, type Column, type Columns } from "./columns";
import type { CsvRow } from "./csv-table";
import type { Refusal, Unit } from "./forecast-report";
import { numberOf, type WrittenNumber } from "./number-cell";
import type { Stated } from "./shares";
import { WHOLE } from "./unit";

function notANumber(column: string, text: string): Refusal {
  const message = text === "" ? "The number is missing." : `"${text}" is not a number.`;
  const remedy = text.includes(",") ? "Write the decimals after a point." : "Write digits, with a point before decimals and without a per-cent sign; 0 where nothing is meant.";
  return { reason: "not-a-number", column, message, remedy };
}

function numberIn(row: CsvRow, column: Column): WrittenNumber | { refusal: Refusal } {
  const text = cellOf(row, column);
  const number = numberOf(text);
  if (!number) return { refusal: notANumber(column.name, text) };
  if (number.value >= 0) return number;
  return { refusal: { reason: "negative", column: column.name, message: `${text} is below 0.`, remedy: "A probability lies between 0 and 1." } };
}

/** The numbers of a row, in scenario order. */
export function numbersOf({ scenarios }: Columns, row: CsvRow): Stated | { refusal: Refusal } {
  const stated = [];
  for (const column of scenarios) {
    const number = column && numberIn(row, column);
    if (number && "refusal" in number) return number;
    stated.push(number);
  }
  return stated;
}

/** The first number above the whole: in a file of probabilities 80 is no probability, whatever was meant. */
export function aboveWhole({ scenarios }: Columns, stated: Stated, unit: Unit): Refusal | null {
  const whole = WHOLE[unit];
  const index = stated.findIndex((number) => number !== null && number.value > whole);
  if (index < 0) return null;
  const remedy = unit === "probability" ? "Write a probability (0.3, not 30)." : "Write a number of per cents from 0 to 100.";
  return { reason: "above-whole", column: scenarios[index]?.name ?? null, message: `${stated[index]?.value ?? ""} is above ${whole}, which is certainty in this file.`, remedy };
}
