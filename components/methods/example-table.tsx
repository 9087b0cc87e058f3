import { useMessages, useTranslations } from "next-intl";
import type { ExampleRow, MethodExample, Quantity } from "@/lib/contract/method-example";
import type { WorkedMethodId } from "@/lib/contract/methods";
import { largestRemainder } from "@/lib/core/largest-remainder";
import { percentText } from "@/lib/core/percent-text";
import { Tile } from "../ui/tile";
import { quantityText } from "./quantity-text";

type Props = { id: WorkedMethodId; example: MethodExample };

const CELL = "py-2 ps-3 text-end align-baseline tablet:ps-4";
const HEAD = "py-2 ps-3 text-end align-bottom font-normal tablet:ps-4";

/** Up to so many columns the table keeps to the width of the text; more take what the page has. */
const NARROW_UP_TO = 5;

/** An example's numbers: a line for each step, a column for each scenario. */
export function ExampleTable({ id, example }: Props) {
  const t = useTranslations("methods");
  const scenarios = example.columns.scenarios ? (example.crowd?.scenarios ?? []) : [];
  const isNarrow = scenarios.length + example.columns.more.length <= NARROW_UP_TO;
  return (
    <div role="region" aria-labelledby="worked-numbers" tabIndex={0} className={`overflow-x-auto ${isNarrow ? "max-w-[50rem]" : ""}`}>
      <table className="w-full border-collapse text-sm">
        <caption id="worked-numbers" className="sr-only">
          {t("example.table", { name: t(`entry.${id}.name`) })}
        </caption>
        <Head example={example} />
        <tbody>
          {example.rows.map((row, index) => (
            <Row key={index} id={id} row={row} columns={scenarios.length} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Head({ example: { crowd, columns } }: { example: MethodExample }) {
  const t = useTranslations("methods");
  const { column } = useMessages().methods;
  const isColumn = (name: string): name is keyof typeof column => Object.hasOwn(column, name);
  return (
    <thead>
      <tr className="border-b border-line-strong">
        <th scope="col" className="text-start">
          <span className="sr-only">{t("example.step")}</span>
        </th>
        {columns.scenarios &&
          crowd?.scenarios.map(({ id, label }, index) => (
            <th key={id} scope="col" className={HEAD}>
              <span className="flex flex-col items-end gap-1">
                <Tile index={index} ordered={crowd.ordered} />
                <span className="max-w-20 text-xs wrap-break-word hyphens-auto tablet:max-w-36 tablet:text-sm">{label}</span>
                {crowd.happened === index && <span className="text-xs text-ink-3">{t("example.happened")}</span>}
              </span>
            </th>
          ))}
        {columns.more.map((name) => (
          <th key={name} scope="col" className={HEAD}>
            {isColumn(name) && t(`column.${name}`)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

const STRESS = { result: "font-semibold", mine: "font-semibold text-accent", none: "" } as const;

function Row({ id, row, columns }: { id: WorkedMethodId; row: ExampleRow; columns: number }) {
  const t = useTranslations("methods");
  return (
    <tr className={`border-b border-line ${STRESS[row.stress ?? "none"]}`}>
      <th scope="row" className="min-w-24 py-2 text-start align-baseline [font-weight:inherit]">
        <RowName id={id} row={row} />
      </th>
      {row.shares?.map((_, index) => (
        <td key={index} className={`num ${CELL} whitespace-nowrap`}>
          {cellsOf(row)[index] ?? t("example.none")}
        </td>
      )) ??
        (columns > 0 && (
          <td colSpan={columns} className={`${CELL} text-ink-3`}>
            <RowNote row={row} scenarios={columns} />
          </td>
        ))}
      {row.more.map((quantity, index) => (
        <td key={index} className={`num ${CELL} whitespace-nowrap`}>
          {quantityText(quantity) ?? t("example.none")}
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
