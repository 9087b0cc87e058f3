"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { problemKey } from "@/components/compare/problem-key";
import { CopyText } from "@/components/facilitate/copy-text";
import { QrCode } from "@/components/facilitate/qr-code";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import { useNewLink } from "@/lib/client/cockpit";
import type { Exercise } from "@/lib/contract/exercises";
import type { MadeLink } from "@/lib/contract/new-exercise";
import { useLinkName } from "./link-list";

const KINDS = ["participant", "observer", "facilitator"] as const;
type Kind = (typeof KINDS)[number];
type Props = { exercise: Pick<Exercise, "id" | "teams">; onMade: (made: MadeLink) => void };

/** Makes another way in, and shows its address this once. */
export function NewLink({ exercise, onMade }: Props) {
  const t = useTranslations("facilitate.join");
  const problems = useTranslations("problems");
  const [kind, setKind] = useState<Kind>("participant");
  const [team, setTeam] = useState("");
  const { mutate, data: made, isPending, error } = useNewLink(exercise.id);
  const hasTeam = kind === "participant" && exercise.teams.length > 0;
  const make = () => {
    if (!isPending) mutate({ kind, ...(hasTeam && team !== "" ? { team } : {}) }, { onSuccess: onMade });
  };
  return (
    <div className="py-3">
      <div className="flex flex-wrap items-center gap-3">
        <Select label={t("newFor")} value={kind} onChange={({ target }) => setKind(KINDS.find((one) => one === target.value) ?? "participant")}>
          {KINDS.map((one) => (
            <option key={one} value={one}>
              {t(`kinds.${one}`)}
            </option>
          ))}
        </Select>
        {hasTeam && (
          <Select label={t("newTeam")} value={team} onChange={({ target }) => setTeam(target.value)}>
            <option value="">{t("anyTeam")}</option>
            {exercise.teams.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        )}
        <Button aria-disabled={isPending || undefined} onClick={make}>
          {t("make")}
        </Button>
      </div>
      <div role="status">
        {error && <p className="mt-2 text-sm text-danger">{problems(problemKey(error))}</p>}
        {made && <Made made={made} teams={exercise.teams} />}
      </div>
    </div>
  );
}

function Made({ made, teams }: { made: MadeLink; teams: Exercise["teams"] }) {
  const t = useTranslations("facilitate.join");
  const name = useLinkName(teams)(made);
  return (
    <div className="mt-3 flex flex-wrap items-start gap-4">
      <QrCode text={made.url} label={t("qr", { name })} className="size-36" />
      <div className="min-w-0 flex-1 basis-56">
        <p className="text-sm font-semibold">{name}</p>
        <p className="mt-1 text-sm break-all text-ink-2" dir="ltr">
          {made.url}
        </p>
        <CopyText text={() => made.url} about={name}>
          {t("copy")}
        </CopyText>
        <p className="text-xs text-ink-3">{t("once")}</p>
      </div>
    </div>
  );
}
