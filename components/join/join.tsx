"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Joined } from "@/lib/contract/exercises";
import { Notice } from "../ui/notice";
import { PageTitle } from "../ui/page-title";
import { CameIn } from "./came-in";
import { codeIn, tokenIn, type Carried } from "./carried";
import { CodeForm } from "./code-form";
import { InvitationForm } from "./invitation-form";
import { forgetCarried, useCarried } from "./use-carried";

/** The page of somebody who was invited: by a link, whose token stands in the fragment of the address, or by a spoken code. */
export function Join() {
  const t = useTranslations("join");
  const carried = useCarried();
  // both belong to what was carried then: another link may be opened in the same tab afterwards
  const [joined, setJoined] = useState<{ by: Carried | undefined; answer: Joined } | null>(null);
  const [setAside, setSetAside] = useState<Carried>(null);
  const onJoined = (answer: Joined) => {
    forgetCarried();
    setJoined({ by: carried, answer });
  };
  const onCode = () => {
    forgetCarried();
    setSetAside(carried ?? null);
  };
  if (joined && joined.by === carried) return <CameIn joined={joined.answer} />;
  const token = carried === setAside ? null : tokenIn(carried);
  const code = codeIn(carried) ?? "";
  return (
    <>
      <PageTitle>{t("title")}</PageTitle>
      <div className="mt-4 min-h-72">
        <noscript>
          <Notice tone="warn">{t("noScript")}</Notice>
        </noscript>
        {token !== null && <InvitationForm key={token} token={token} onJoined={onJoined} onCode={onCode} />}
        {token === null && carried !== undefined && <CodeForm key={code} given={code} onJoined={onJoined} />}
      </div>
    </>
  );
}
