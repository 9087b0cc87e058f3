"use client";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { CreatedExercise, MadeLink } from "@/lib/contract/new-exercise";
import { isLoopback } from "@/lib/core/loopback-host";
import { LocalTime } from "../estimate/local-time";
import { CopyField } from "../ui/copy-field";
import { Notice } from "../ui/notice";
import { QrCode } from "./qr-code";

type WayInProps = { id: string; name: string; hint: ReactNode; value: string; /** What the QR code says. */ address: string; isLarge?: boolean };

/** One way in: what it is, its text with Copy, its QR code. */
function WayIn({ id, name, hint, value, address, isLarge }: WayInProps) {
  const t = useTranslations("waysIn");
  const texts = { copy: t("copy"), copied: t("copied"), byHand: t("byHand") };
  return (
    <li className="flex flex-wrap gap-x-5 gap-y-3 border-b border-line py-5">
      <QrCode text={address} label={t("qr", { name })} className="size-36" />
      <div className="min-w-0 flex-[1_1_14rem]">
        <h2 className="font-semibold wrap-anywhere">
          <bdi>{name}</bdi>
        </h2>
        <p className="mb-2 text-sm text-ink-2">{hint}</p>
        <CopyField id={id} name={name} copyName={t("copyNamed", { name })} value={value} texts={texts} isLarge={isLarge ?? false} />
      </div>
    </li>
  );
}

function useLinkTexts(teamNames: readonly string[]) {
  const t = useTranslations("waysIn");
  return ({ kind, team }: MadeLink) => {
    if (kind === "observer") return { name: t("observer"), hint: t("observerHint") };
    const name = team === null ? undefined : teamNames[Number(team.replace("team-", "")) - 1];
    return name === undefined ? { name: t("everybody"), hint: t("participantHint") } : { name: t("team", { team: name }), hint: t("teamHint") };
  };
}

/** All ways into an exercise: the links of the teams and of observers, the spoken code, and the facilitator's way back. */
export function WaysIn({ created: { links, joinCode, recoveryLink }, teamNames }: { created: CreatedExercise; teamNames: readonly string[] }) {
  const t = useTranslations("waysIn");
  const textsOf = useLinkTexts(teamNames);
  const joinPage = recoveryLink.split("#")[0] ?? "";
  const codeHint = (
    <>
      {t("codeHint", { address: joinPage.replace(/^https?:\/\//, "") })} <LocalTime at={new Date(joinCode.expiresAt)} />.
    </>
  );
  return (
    <>
      {isLoopback(new URL(recoveryLink).hostname) && (
        <div className="mt-4 max-w-[42rem]">
          <Notice word={t("onlyHereWord")}>{t("onlyHere")}</Notice>
        </div>
      )}
      <ul className="mt-6 grid gap-x-16 border-t border-line-strong lg:grid-cols-2">
        {links.map((link) => (
          <WayIn key={link.id} id={`link-${link.id}`} value={link.url} address={link.url} {...textsOf(link)} />
        ))}
        <WayIn id="link-code" name={t("code")} hint={codeHint} value={joinCode.code} isLarge address={`${joinPage}#${joinCode.code}`} />
        <WayIn id="link-recovery" name={t("recovery")} hint={t("recoveryHint")} value={recoveryLink} address={recoveryLink} />
      </ul>
    </>
  );
}
