"use client";
import { useTranslations } from "next-intl";
import { Fragment } from "react";
import type { Verification } from "@/lib/contract/export-document";

const CELL = "py-2 pe-3 text-start align-top wrap-anywhere";

/** A path into a document, from left to right in every language, that breaks where a part of it ends. */
function Place({ path }: { path: string }) {
  return (
    <bdi dir="ltr">
      {path.split(/(?<=\.)|(?=\[)/).map((part, i) => (
        <Fragment key={i}>
          {i > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </bdi>
  );
}

/** Where numbers differ, with what the file says and what comes out. */
function Differences({ differences, more }: Pick<Verification, "differences" | "more">) {
  const t = useTranslations("verify");
  if (differences.length === 0) return null;
  return (
    <>
      <table className="mt-6 w-full table-fixed border-collapse text-sm">
        <caption className="sr-only">{t("caption")}</caption>
        <thead>
          <tr className="border-b border-line-strong text-xs text-ink-2">
            {(["where", "written", "recomputed"] as const).map((column) => (
              <th key={column} scope="col" className={`${CELL} font-semibold first:w-[38%]`}>
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {differences.map(({ where, written, recomputed }) => (
            <tr key={where} className="border-b border-line">
              <th scope="row" className={`${CELL} font-normal`}>
                <Place path={where} />
              </th>
              {[written, recomputed].map((value, column) => (
                <td key={column} className={`num ${CELL}`}>
                  <bdi dir="ltr">{value}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p className="mt-2 text-sm text-ink-2">{t("more", { count: more })}</p>}
    </>
  );
}

function NotChecked({ notChecked }: Pick<Verification, "notChecked">) {
  const t = useTranslations("verify");
  if (notChecked.length === 0) return null;
  return (
    <section aria-labelledby="not-checked" className="mt-6">
      <h2 id="not-checked" className="text-sm font-semibold">
        {t("notChecked")}
      </h2>
      <ul className="mt-1 text-sm text-ink-2">
        {notChecked.map(({ where, why }) => (
          <li key={where} className="border-b border-line py-2 wrap-anywhere">
            <Place path={where} />: {t(`why.${why}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What computing a file again came to, below the sentence that says it. */
export function VerificationResult({ result }: { result: Verification }) {
  return (
    <>
      <Differences {...result} />
      <NotChecked {...result} />
    </>
  );
}
