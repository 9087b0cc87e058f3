import { useMessages, useTranslations } from "next-intl";
import type { ExampleRow, Quantity } from "@/lib/contract/method-example";
import type { WorkedMethodId } from "@/lib/contract/methods";
import { largestRemainder } from "@/lib/core/largest-remainder";
import { percentText } from "@/lib/core/percent-text";
import { quantityText } from "./quantity-text";

/** Numbers stand under each other by their last digit in every language. */
const CELL = "py-2 ps-3 text-end align-baseline tablet:ps-4 rtl:text-start";

const STRESS = { result: "font-semibold", mine: "font-semibold text-accent", none: "" } as const;

/** One line of an example. `scenarios`: how many columns they have. */
export function ExampleTableRow({ id, row, scenarios }: { id: WorkedMethodId; row: ExampleRow; scenarios: number }) {
  return (
    <tr className={`border-b border-line ${STRESS[row.stress ?? "none"]}`}>
      <th scope="row" className="min-w-24 py-2 text-start align-baseline [font-weight:inherit]">
        <RowName id={id} row={row} />
      </th>
      {row.shares?.map((_, index) => (
        <td key={index} className={`num ${CELL} whitespace-nowrap`}>
          <Printed text={cellsOf(row)[index] ?? null} />
        </td>
      )) ??
        (scenarios > 0 && (
          <td colSpan={scenarios} className={`${CELL} text-ink-3`}>
            <RowNote row={row} scenarios={scenarios} />
          </td>
        ))}
      {row.more.map((quantity, index) => (
        <td key={index} className={`num ${CELL} whitespace-nowrap`}>
          <Printed text={quantityText(quantity)} />
        </td>
      ))}
    </tr>
  );
}

/** The scenarios' numbers as printed; a distribution adds up to 100 there too. */
function cellsOf({ shares, whole, unit }: ExampleRow): (string | null)[] {
  const values = shares ?? [];
  const isGiven = (value: number | null) => value !== null;
  if (whole && values.every(isGiven)) return largestRemainder(values.filter(isGiven)).map((permille) => percentText(permille));
  return values.map((value): string | null => quantityText({ value, unit } satisfies Quantity));
}

/** A number keeps its sign in front of it, whichever way the page is read. */
function Printed({ text }: { text: string | null }) {
  const t = useTranslations("methods.example");
  return text === null ? t("none") : <bdi dir="ltr">{text}</bdi>;
}

/** What stands in place of numbers where a row has none. */
function RowNote({ row, scenarios }: { row: ExampleRow; scenarios: number }) {
  const t = useTranslations("methods");
  return row.id === "uniform" ? t("note.uniform", { scenarios }) : t("note.ownEstimates");
}

/** The result of a pool is named after the pool. */
function RowName({ id, row }: { id: WorkedMethodId; row: ExampleRow }) {
  const t = useTranslations("methods");
  const names = useMessages().methods.row;
  const isRow = (name: string): name is keyof typeof names => Object.hasOwn(names, name);
  if (row.id === "pool") return t(`entry.${id}.name`);
  return isRow(row.id) ? t(`row.${row.id}`, { name: row.name ?? "" }) : row.id;
}
