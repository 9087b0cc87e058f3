import { useMessages, useTranslations } from "next-intl";
import type { MethodExample } from "@/lib/contract/method-example";
import type { WorkedMethodId } from "@/lib/contract/methods";
import { Tile } from "../ui/tile";
import { ExampleTableRow } from "./example-table-row";

type Props = { id: WorkedMethodId; example: MethodExample };

const HEAD = "py-2 ps-3 text-end align-bottom font-normal tablet:ps-4 rtl:text-start";

/** A value beside its name stands near it; a few columns keep to the width of the text; more take what the page has. */
function widthOf(columns: number): string {
  if (columns === 1) return "max-w-[32rem]";
  return columns <= 5 ? "max-w-[50rem]" : "";
}

/** An example's numbers: a line for each step, a column for each scenario. */
export function ExampleTable({ id, example }: Props) {
  const t = useTranslations("methods");
  const scenarios = example.columns.scenarios ? (example.crowd?.scenarios ?? []) : [];
  return (
    <div role="region" aria-labelledby="worked-numbers" tabIndex={0} className={`fade-end overflow-x-auto ${widthOf(scenarios.length + example.columns.more.length)}`}>
      <table className="w-full border-collapse text-sm">
        <caption id="worked-numbers" className="sr-only">
          {t("example.table", { name: t(`entry.${id}.name`) })}
        </caption>
        <Head example={example} />
        <tbody>
          {example.rows.map((row, index) => (
            <ExampleTableRow key={index} id={id} row={row} scenarios={scenarios.length} />
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
              <span className="flex flex-col items-end gap-1 rtl:items-start">
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
