"use client";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import type { Joined } from "@/lib/contract/exercises";
import { ButtonLink } from "../ui/button";
import { CopyField } from "../ui/copy-field";
import { PageTitle } from "../ui/page-title";

const PAGE_OF = { participant: "estimate", observer: "compare", facilitator: "facilitate" } as const satisfies Record<Joined["role"], string>;

/** Who is in: a newcomer gets his personal link, which is shown once; everybody else goes on at once. */
export function CameIn({ joined: { exerciseId, role, name, personalLink } }: { joined: Joined }) {
  const t = useTranslations("join");
  const ways = useTranslations("waysIn");
  const router = useRouter();
  const go = useRef<HTMLAnchorElement>(null);
  const href = `/exercises/${exerciseId}/${PAGE_OF[role]}`;
  const goesOn = personalLink === null;
  useEffect(() => {
    if (goesOn) router.replace(href);
    else go.current?.focus();
  }, [goesOn, href, router]);
  return (
    <>
      <PageTitle>{t("in.title")}</PageTitle>
      <div role="status" className="mt-2 text-ink-2 wrap-anywhere">
        {goesOn ? t(role === "participant" ? "in.back" : "in.onward") : name !== null && t("in.asNamed", { name })}
      </div>
      {personalLink !== null && (
        <div className="mt-6 max-w-[34rem]">
          <h2 className="font-semibold">{t("in.link")}</h2>
          <p className="mb-2 text-sm text-ink-2">{t("in.linkHint")}</p>
          <CopyField
            id="personal-link"
            name={t("in.link")}
            copyName={ways("copyNamed", { name: t("in.link") })}
            value={personalLink}
            texts={{ copy: ways("copy"), copied: ways("copied"), byHand: ways("byHand") }}
          />
        </div>
      )}
      <p className="mt-5">
        <ButtonLink ref={go} kind="primary" href={href}>
          {t(`in.${GO[role]}`)}
        </ButtonLink>
      </p>
    </>
  );
}

const GO = { participant: "go", observer: "goObserver", facilitator: "goFacilitator" } as const satisfies Record<Joined["role"], string>;
