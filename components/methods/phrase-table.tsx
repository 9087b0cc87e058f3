import { useTranslations } from "next-intl";

type Column<Row> = { id: string; head: string; text: (row: Row) => string };

type Props<Row> = { caption: string; columns: readonly Column<Row>[]; rows: readonly Row[] };

/** Numbers of the phrases of the survey, one phrase per row. */
export function PhraseTable<Row extends { phrase: string }>({ caption, columns, rows }: Props<Row>) {
  const t = useTranslations("methods.words");
  return (
    <table className="mt-3 w-full max-w-prose border-collapse text-sm">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="border-b border-line-strong text-xs text-ink-3">
          <th scope="col" className="py-1.5 text-start font-normal">
            {t("phrase")}
          </th>
          {columns.map(({ id, head }) => (
            <th key={id} scope="col" className="py-1.5 ps-2 text-end font-normal tablet:ps-3 rtl:text-start">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.phrase} className="border-b border-line">
            <th scope="row" lang="en" className="py-1.5 text-start font-normal">
              {row.phrase}
            </th>
            {columns.map(({ id, text }) => (
              <td key={id} className="num py-1.5 ps-2 text-end tablet:ps-3 rtl:text-start">
                {text(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
