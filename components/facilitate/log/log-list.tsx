import { useTranslations } from "next-intl";
import { ChangeWords } from "@/components/facilitate/settings/change-words";
import { Moment } from "@/components/facilitate/moment";
import { SectionHeading } from "@/components/ui/section-heading";
import type { LogEntry } from "@/lib/contract/rounds";
import { shortHash } from "@/lib/core/short-hash";

function Words({ entry }: { entry: LogEntry }) {
  const t = useTranslations("facilitate.log");
  const { kind, round, closesAt, caseHash, change, people } = entry;
  const words = t(`kinds.${kind}`, { round: round ?? 0, people: people ?? 0 });
  if (change !== null) {
    return (
      <>
        {words}
        <ChangeWords kind={kind} change={change} />
      </>
    );
  }
  if (kind !== "open" && kind !== "extend" && kind !== "reopen") return words;
  return (
    <>
      {words}
      <span className="text-ink-2"> · {closesAt === null ? t("noTime") : t.rich("until", { time: () => <Moment at={closesAt} /> })}</span>
      {caseHash !== null && (
        <span className="block text-xs text-ink-3">
          {t("caseFile")} <code title={caseHash}>{shortHash(caseHash)}</code>
        </span>
      )}
    </>
  );
}

/** What facilitators did, newest first, in words; everybody who knows the exercise can read the same. */
export function LogList({ entries }: { entries: readonly LogEntry[] }) {
  const t = useTranslations("facilitate.log");
  return (
    <section aria-labelledby="log">
      <div className="border-b border-ink-3 pb-2">
        <SectionHeading id="log">{t("title")}</SectionHeading>
      </div>
      <ol reversed>
        {entries.map((entry) => (
          <li key={entry.number} className="grid grid-cols-[10rem_1fr] gap-x-4 border-b border-line py-2 text-sm">
            <span className="text-ink-3">
              <Moment at={entry.at} />
            </span>
            <span>
              <Words entry={entry} />
            </span>
          </li>
        ))}
      </ol>
      <p className="mt-2 text-xs text-ink-3">{t("open")}</p>
    </section>
  );
}
