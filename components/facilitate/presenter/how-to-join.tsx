import { useTranslations } from "next-intl";
import { QrCode } from "@/components/facilitate/qr-code";
import { codeOf } from "@/components/facilitate/use-kept-links";
import { useHost } from "@/components/facilitate/use-host";
import type { Exercise } from "@/lib/contract/exercises";
import type { CreatedExercise } from "@/lib/contract/new-exercise";
import { HUGE, SMALL } from "./type";

/** Among more codes than this nobody finds his own. */
const MOST_QR = 4;
const QR_SIZES = { alone: "size-[clamp(10rem,20cqi,28rem)]", among: "size-[clamp(8rem,15cqi,22rem)]" } as const;

type Props = { kept: CreatedExercise | null; nowMs: number; teams: Exercise["teams"]; isFacilitator: boolean };

/** The spoken code and the codes to scan, as far as this browser kept them; else how to get a new one. */
export function HowToJoin({ kept, nowMs, teams, isFacilitator }: Props) {
  const t = useTranslations("facilitate.present");
  const host = useHost();
  const code = codeOf(kept, nowMs);
  // a team that is gone took its link along
  const links = (kept?.links ?? []).filter(({ kind, team }) => kind === "participant" && (team === null || teams.some(({ id }) => id === team)));
  if (!code && links.length === 0) return <p className={`${SMALL} max-w-[40em] text-ink-2`}>{t(isFacilitator ? "noCode" : "noCodeObserver")}</p>;
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-12 gap-y-6">
      {code && (
        <div>
          <p className={`${SMALL} text-ink-2`}>{t.rich("join", { address: () => <bdi className="break-all">{host}/join</bdi> })}</p>
          <p className={`${HUGE} font-head`}>
            <bdi dir="ltr">{code.code}</bdi>
          </p>
        </div>
      )}
      {links.length <= MOST_QR && (
        <ul className="flex flex-wrap gap-6">
          {links.map((link) => (
            <Scanned key={link.id} url={link.url} team={teams.find(({ id }) => id === link.team)?.name} alone={links.length === 1} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Scanned({ url, team, alone }: { url: string; team: string | undefined; alone: boolean }) {
  const t = useTranslations("facilitate.present");
  return (
    <li>
      <QrCode text={url} label={team === undefined ? t("qr") : t("qrTeam", { team })} className={alone ? QR_SIZES.alone : QR_SIZES.among} />
      {team !== undefined && (
        <p className={`${SMALL} text-center font-semibold`}>
          <bdi>{team}</bdi>
        </p>
      )}
    </li>
  );
}
