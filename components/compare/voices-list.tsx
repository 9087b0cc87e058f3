import { useFormatter, useTranslations } from "next-intl";
import Link from "next/link";
import { LayerTag } from "@/components/ui/layer-tag";
import { SectionHeading } from "@/components/ui/section-heading";
import { Tile } from "@/components/ui/tile";
import type { BandReading, Case } from "@/lib/contract/cases";
import { WORDS_AND_NUMBERS_PATH } from "@/lib/contract/methods";
import { percentNumberText } from "@/lib/core/percent-text";
import { voiceRows, type VoiceRow } from "./voices";

type Props = { theCase: Case; readings: readonly BandReading[]; lexiconName: string };

/** Each band that a voice's words have in the lexicon: whose, of which event, by which rule; and who states no likelihood. */
export function VoicesList({ theCase, readings, lexiconName }: Props) {
  const t = useTranslations("compare.voices");
  const format = useFormatter();
  const { rows, silent } = voiceRows(readings, theCase);
  return (
    <section aria-labelledby="voices" className="mt-14">
      <SectionHeading id="voices">{t("title")}</SectionHeading>
      <p className="mt-2 max-w-prose text-ink-2">
        {t("intro", { lexicon: lexiconName })}{" "}
        <Link href={WORDS_AND_NUMBERS_PATH} className="text-accent underline">
          {t("why")}
        </Link>
      </p>
      <ul className="mt-5 border-t border-line-strong">
        {rows.map((row) => (
          <li key={row.id} className="grid gap-x-8 gap-y-2 border-b border-line py-4 text-sm tablet:grid-cols-3">
            <Said row={row} language={theCase.language} />
            <Meaning row={row} lexiconName={lexiconName} />
            <Coding row={row} theCase={theCase} />
          </li>
        ))}
        {silent.length > 0 && <li className="border-b border-line py-4 text-sm text-ink-2">{t("silent", { lexicon: lexiconName, names: format.list(silent, { type: "unit" }) })}</li>}
      </ul>
      <Link href={`/cases/${theCase.id}/voices`} className="inline-flex min-h-11 items-center text-sm text-accent">
        {t("all")}
      </Link>
    </section>
  );
}

function Said({ row, language }: { row: VoiceRow; language: string }) {
  const t = useTranslations("compare.voices");
  return (
    <div>
      <h3 className="font-semibold">{row.voice}</h3>
      {row.printed.map((printed) => (
        <p key={printed} lang={language} className="said mt-1 text-base">
          <bdi>{t("printed", { printed })}</bdi>
        </p>
      ))}
      <p className="mt-1 text-ink-2">
        {t("event", { event: row.event })}
      </p>
    </div>
  );
}

function Meaning({ row, lexiconName }: { row: VoiceRow; lexiconName: string }) {
  const t = useTranslations("compare.voices");
  const { term, lowPermille, highPermille } = row.band;
  return (
    <div>
      <p className="font-name">{t("band", { term, low: percentNumberText(lowPermille, 0), high: percentNumberText(highPermille, 0), lexicon: lexiconName })}</p>
      {row.weak && <p className="mt-1 text-ink-3">{t("weak")}</p>}
    </div>
  );
}

function Coding({ row, theCase }: { row: VoiceRow; theCase: Case }) {
  const t = useTranslations("compare.voices");
  const labels = row.rows.map((index) => theCase.scenarios[index]?.label ?? "").join(" + ");
  const where = row.rows.length > 1 ? t("onRows", { scenarios: labels }) : row.rows.length === 1 ? t("onRow", { scenario: labels }) : t("onNone");
  return (
    <div className="text-ink-2">
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
        {row.rows.map((index) => (
          <Tile key={index} index={index} ordered={theCase.ordered} size="sm" />
        ))}
        {where} <LayerTag layer="coded" />
      </p>
      <details className="mt-1">
        <summary className="inline-flex min-h-11 min-w-11 items-center text-ink-3 underline underline-offset-3 tablet:min-h-10">{t("rule")}</summary>
        <ul className="grid gap-2 pb-1">
          {[...row.rules, row.caveat].map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}
