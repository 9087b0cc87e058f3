"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { problemKey } from "@/components/compare/problem-key";
import { CopyText } from "@/components/facilitate/copy-text";
import { Button } from "@/components/ui/button";
import { useRevocation } from "@/lib/client/cockpit";
import { useLinks } from "@/lib/client/cockpit-data";
import type { Exercise } from "@/lib/contract/exercises";
import type { CreatedExercise, LinkKind } from "@/lib/contract/new-exercise";
import { AskAgain } from "./ask-again";

type Listed = { id: string; kind: LinkKind; team: string | null; revokedAt: string | null; used: number };
type Props = { exercise: Pick<Exercise, "id" | "teams">; kept: CreatedExercise | null };

/** Participants first, team by team, then who looks on, then facilitators. */
function placeOf({ kind, team }: Pick<Listed, "kind" | "team">, teams: Exercise["teams"]): number {
  const kinds: readonly LinkKind[] = ["participant", "observer", "facilitator", "personal"];
  return kinds.indexOf(kind) * (teams.length + 1) + teams.findIndex(({ id }) => id === team) + 1;
}

/** The ways in that were made, each with how many came by it. Those whose address this browser kept can be copied. */
export function LinkList({ exercise, kept }: Props) {
  const t = useTranslations("facilitate.join");
  const links = [...useLinks(exercise.id)].sort((a, b) => placeOf(a, exercise.teams) - placeOf(b, exercise.teams));
  return (
    <>
      {links.length > 0 && (kept?.links ?? []).length === 0 && <p className="py-2 text-sm text-ink-2">{t("elsewhere")}</p>}
      <ul aria-label={t("links")}>
        {links.map((link) => (
          <Row key={link.id} link={link} exercise={exercise} url={kept?.links.find(({ id }) => id === link.id)?.url ?? null} />
        ))}
      </ul>
      {kept && kept.recoveryLink !== "" && (
        <p className="flex flex-wrap items-center justify-between gap-x-4 border-b border-line py-1.5 text-sm">
          <span className="text-ink-2">{t("recovery")}</span>
          <CopyText text={() => kept.recoveryLink} about={t("recovery")}>
            {t("copy")}
          </CopyText>
        </p>
      )}
    </>
  );
}

/** What a link is for, in words: for whom, and of which team. */
export function useLinkName(teams: Exercise["teams"]): (link: Pick<Listed, "kind" | "team">) => string {
  const t = useTranslations("facilitate.join");
  return ({ kind, team }) => {
    const name = teams.find(({ id }) => id === team)?.name;
    return name === undefined ? t(`kinds.${kind}`) : t("ofTeam", { kind: t(`kinds.${kind}`), team: name });
  };
}

function Row({ link, exercise, url }: { link: Listed; exercise: Props["exercise"]; url: string | null }) {
  const t = useTranslations("facilitate.join");
  const problems = useTranslations("problems");
  const [asking, setAsking] = useState(false);
  const { mutate, isPending, error } = useRevocation(exercise.id);
  const name = useLinkName(exercise.teams)(link);
  const isRevoked = link.revokedAt !== null;
  return (
    <li className="border-b border-line py-1.5">
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <p className={`text-sm ${isRevoked ? "text-ink-3 line-through" : ""}`}>
          {name} <span className="text-ink-3">{t(isRevoked ? "revoked" : "used", { used: link.used })}</span>
        </p>
        {!isRevoked && (
          <span className="flex flex-wrap items-center gap-x-6">
            {url !== null && (
              <CopyText text={() => url} about={name}>
                {t("copy")}
              </CopyText>
            )}
            <Button kind="quiet" className="-mx-2 px-2!" aria-expanded={asking} aria-label={t("revokeWhich", { name })} onClick={() => setAsking(true)}>
              {t("revoke")}
            </Button>
          </span>
        )}
      </div>
      {asking && !isRevoked && (
        <AskAgain title={t("revokeWhich", { name })} confirm={t("revoke")} busy={isPending} onConfirm={() => mutate(link.id)} onCancel={() => setAsking(false)}>
          <p>{t(link.kind === "facilitator" ? "revokeFacilitator" : "revokeText", { used: link.used })}</p>
        </AskAgain>
      )}
      {error && (
        <p role="alert" className="text-sm text-danger">
          {problems(problemKey(error))}
        </p>
      )}
    </li>
  );
}
