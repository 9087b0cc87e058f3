"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Joined } from "@/lib/contract/exercises";
import { Notice } from "../ui/notice";
import { PageTitle } from "../ui/page-title";
import { CameIn } from "./came-in";
import { CodeForm } from "./code-form";
import { InvitationForm } from "./invitation-form";
import { forgetCarried, useCarried } from "./use-carried";

/** The page of somebody who was invited: by a link, whose token stands in the fragment of the address, or by a spoken code. */
export function Join() {
  const t = useTranslations("join");
  const carried = useCarried();
  const [prefersCode, setPrefersCode] = useState(false);
  const [joined, setJoined] = useState<Joined | null>(null);
  const onJoined = (answer: Joined) => {
    forgetCarried();
    setJoined(answer);
  };
  const onCode = () => {
    forgetCarried();
    setPrefersCode(true);
  };
  if (joined) return <CameIn joined={joined} />;
  const token = carried && "token" in carried && !prefersCode ? carried.token : null;
  return (
    <>
      <PageTitle>{t("title")}</PageTitle>
      <div className="mt-4 min-h-72">
        <noscript>
          <Notice tone="warn">{t("noScript")}</Notice>
        </noscript>
        {token !== null && <InvitationForm key={token} token={token} onJoined={onJoined} onCode={onCode} />}
        {token === null && carried !== undefined && <CodeForm given={carried && "code" in carried ? carried.code : ""} onJoined={onJoined} />}
      </div>
    </>
  );
}
