"use client";

import { useTranslations } from "next-intl";
import { useSyncExternalStore, type FormEvent } from "react";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import { LEXICON_IDS, type Comparison, type ComparisonQuery } from "@/lib/contract/comparison";
import type { FigureId } from "@/lib/contract/figures";
import type { ReadingsByLexicon } from "./compared-case";
import { HEADLINE_POOL, poolsOf } from "./shown";
import type { Choice } from "./use-url-query";

type Props = {
  comparison: Pick<Comparison, "pools" | "query">;
  /** What the address asks for: ahead of the comparison while another one is read. */
  chosen: ComparisonQuery;
  teams: readonly { id: string; name: string }[];
  /** The rounds of which something is out; with one there is nothing to choose. */
  rounds: readonly number[];
  /** Null where the case quotes nobody: then there are no phrases to read. */
  lexicons: ReadingsByLexicon | null;
  /** Whether people could be simulated here. */
  canSimulate: boolean;
  figures: readonly FigureId[];
  figure: FigureId;
  onChoose: (key: Choice, value: string) => void;
};

const isKey = (name: string): name is Choice => ["figure", "round", "team", "pool", "lexicon", "simulated"].includes(name);

/** What is compared, as one row of selects. A plain GET form: without JavaScript a button sends it. */
export function Controls({ comparison, chosen, teams, rounds, lexicons, canSimulate, figures, figure, onChoose }: Props) {
  const t = useTranslations("compare");
  const { query, pools } = comparison;
  const isReady = useSyncExternalStore(never, () => true, () => false);
  const choose = ({ target }: FormEvent<HTMLFormElement>) => {
    if (target instanceof HTMLSelectElement && isKey(target.name)) onChoose(target.name, target.value);
  };
  return (
    <form method="get" aria-busy={!isReady} aria-label={t("controls.label")} onChange={choose} className="grid grid-cols-2 gap-2 tablet:flex tablet:flex-wrap tablet:justify-end">
      <FigureSelect figures={figures} value={figure} />
      {rounds.length > 1 && (
        <Select label={t("controls.round")} name="round" value={String(chosen.round ?? query.round)} onChange={ignore}>
          {rounds.map((round) => (
            <option key={round} value={round}>
              {round}
            </option>
          ))}
        </Select>
      )}
      <TeamSelect teams={teams} value={chosen.team ?? ""} />
      <Select label={t("controls.pool")} name="pool" value={chosen.pool ?? HEADLINE_POOL} onChange={ignore}>
        {poolsOf(pools).map((pool) => (
          <option key={pool} value={pool}>
            {t(`poolChoice.${pool}`)}
          </option>
        ))}
      </Select>
      {lexicons && (
        <Select label={t("controls.phrases")} name="lexicon" value={chosen.lexicon ?? query.lexicon} onChange={ignore}>
          {LEXICON_IDS.map((lexicon) => (
            <option key={lexicon} value={lexicon}>
              {lexicons[lexicon].name}
            </option>
          ))}
        </Select>
      )}
      {canSimulate && (
        <Select label={t("controls.simulated")} name="simulated" value={chosen.simulated ?? (query.simulated ? "1" : "0")} onChange={ignore}>
          <option value="1">{t("controls.simulatedIn")}</option>
          <option value="0">{t("controls.simulatedOut")}</option>
        </Select>
      )}
      <noscript>
        <Button type="submit">{t("controls.apply")}</Button>
      </noscript>
    </form>
  );
}

function FigureSelect({ figures, value }: { figures: readonly FigureId[]; value: FigureId }) {
  const t = useTranslations("compare");
  return (
    <Select label={t("controls.figure")} name="figure" value={value} onChange={ignore}>
      {figures.map((id) => (
        <option key={id} value={id}>
          {t(`figureChoice.${id}`)}
        </option>
      ))}
    </Select>
  );
}

function TeamSelect({ teams, value }: Pick<Props, "teams"> & { value: string }) {
  const t = useTranslations("compare.controls");
  if (teams.length === 0) return null;
  return (
    <Select label={t("team")} name="team" value={value} onChange={ignore}>
      <option value="">{t("everyTeam")}</option>
      {teams.map((team) => (
        <option key={team.id} value={team.id}>
          {team.name}
        </option>
      ))}
    </Select>
  );
}

const never = () => () => undefined;

/** The form hears its selects' changes; React wants a handler on each controlled one. */
const ignore = () => {};
