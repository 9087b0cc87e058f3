import { useTranslations } from "next-intl";
import Link from "next/link";
import type { Case, Voice } from "@/lib/contract/cases";
import { Tile } from "../ui/tile";
import { bearingsOf, type Direction } from "./evidence";
import { evidenceHref } from "./evidence-href";

const GLYPHS: Record<Direction, string> = { supports: "+", opposes: "−", conditions: "?" };

/** What one voice says about one scenario: a sign, its word and how many claims, which lead to them. Absence is written. */
function Cell({ theCase, voice, index }: { theCase: Case; voice: Voice; index: number }) {
  const t = useTranslations("explore");
  const scenario = theCase.scenarios[index];
  const groups = scenario ? bearingsOf(theCase, voice.id, scenario.id) : [];
  return (
    <td role="cell" className="block border-line py-1 text-start align-top lg:table-cell lg:border-b lg:py-3 lg:pe-4">
      <span className="flex gap-2.5 lg:block">
        <span className="mt-0.5 lg:hidden">
          <Tile index={index} ordered={theCase.ordered} size="sm" />
        </span>
        <span className="flex flex-col gap-1">
          <span className="font-medium lg:sr-only">{scenario?.label}</span>
          {groups.length === 0 && <span className="text-ink-3">{t("matrix.nothing")}</span>}
          {groups.map(({ direction, claims }) => (
            <Link
              key={direction}
              href={evidenceHref(theCase.id, { query: { scenario: scenario?.id ?? "", voice: voice.id, direction } })}
              aria-label={t("matrix.cell", { voice: voice.name, scenario: scenario?.label ?? "", direction: t(`bears.${direction}`), count: claims.length })}
              className="flex w-max items-baseline py-1 text-accent underline max-lg:min-h-11 max-lg:items-center"
            >
              <span aria-hidden="true" className="inline-block w-4 font-semibold">
                {GLYPHS[direction]}
              </span>
              {t("matrix.claims", { direction: t(`bears.${direction}`), count: claims.length })}
            </Link>
          ))}
        </span>
      </span>
    </td>
  );
}

function Row({ theCase, voice }: { theCase: Case; voice: Voice }) {
  return (
    <tr role="row" className="block border-b border-line py-3 lg:table-row lg:border-0 lg:py-0">
      <th role="rowheader" scope="row" className="block pe-4 pb-1 text-start align-top font-semibold lg:table-cell lg:border-b lg:border-line lg:py-3">
        <a href={`#${voice.id}`} className="finger hover:underline">
          {voice.name}
        </a>
        {voice.role && <span className="block text-xs font-normal text-ink-3">{voice.role}</span>}
      </th>
      {theCase.scenarios.map((scenario, index) => (
        <Cell key={scenario.id} theCase={theCase} voice={voice} index={index} />
      ))}
    </tr>
  );
}

/** Which voice speaks for, against or on which scenario. On phones each voice is a block of its own; the roles keep it a table. */
export function ClaimsMatrix({ theCase }: { theCase: Case }) {
  const t = useTranslations("explore.matrix");
  return (
    <table role="table" aria-label={t("label")} className="block w-full border-collapse text-sm lg:table lg:table-fixed">
      <thead role="rowgroup" className="sr-only lg:not-sr-only lg:table-header-group">
        <tr role="row">
          <th role="columnheader" scope="col" className="w-1/4 border-b border-line-strong py-2.5 pe-4 text-start font-semibold text-ink-2">
            {t("voice")}
          </th>
          {theCase.scenarios.map((scenario, index) => (
            <th key={scenario.id} role="columnheader" scope="col" className="w-[23%] border-b border-line-strong py-2.5 pe-4 text-start font-semibold">
              <span className="flex items-center gap-2">
                <Tile index={index} ordered={theCase.ordered} size="sm" />
                {scenario.label}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className="block lg:table-row-group">
        {theCase.voices.map((voice) => (
          <Row key={voice.id} theCase={theCase} voice={voice} />
        ))}
      </tbody>
    </table>
  );
}
