"use client";
import { useTranslations } from "next-intl";
import Link from "next/link";
import { useState } from "react";
import { problemKey } from "@/components/compare/problem-key";
import { SectionHeading } from "@/components/ui/section-heading";
import { useViewAs } from "@/lib/client/view-as";
import { STAND_INS } from "@/lib/contract/view-as";
import { NetworkAnswer } from "./network-answer";

const LINK = "finger font-semibold text-accent hover:underline";

/** The pages that others have in front of them, and what the server answers them. A facilitator gets of both what those get, and no number earlier. */
export function ViewAs({ exerciseId }: { exerciseId: string }) {
  const t = useTranslations("facilitate.views");
  const page = (name: string) => `/exercises/${exerciseId}/${name}`;
  return (
    <section aria-labelledby="views">
      <div className="border-b border-ink-3 pb-2">
        <SectionHeading id="views">{t("title")}</SectionHeading>
      </div>
      <ul className="text-sm">
        <li className="border-b border-line py-2">
          <Link href={page("estimate")} prefetch={false} className={LINK}>
            {t("estimate")}
          </Link>
          <p className="text-ink-2">{t("estimateText")}</p>
        </li>
        {STAND_INS.map((role) => (
          <li key={role} className="border-b border-line py-2">
            <Link href={page(`facilitate/as/${role}`)} prefetch={false} className={LINK}>
              {t(`as.${role}`)}
            </Link>
            <p className="text-ink-2">{t(`asText.${role}`)}</p>
          </li>
        ))}
      </ul>
      <Answers exerciseId={exerciseId} />
    </section>
  );
}

/** Read only while somebody looks: the bodies hold everybody of a release. */
function Answers({ exerciseId }: { exerciseId: string }) {
  const t = useTranslations("facilitate.views");
  const problems = useTranslations("problems");
  const [open, setOpen] = useState(false);
  const { data, error } = useViewAs(exerciseId, open);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="inline-flex min-h-11 items-center text-sm text-accent underline">{t("network")}</summary>
      <p className="text-xs text-ink-3">{t("networkText")}</p>
      {error && <p className="text-sm text-danger">{problems(problemKey(error))}</p>}
      {!data && !error && <p className="min-h-11 text-sm text-ink-2">{t("reading")}</p>}
      {data?.map(({ role, answers }) => (
        <section key={role} aria-label={t(`as.${role}`)} className="mt-3">
          <h3 className="text-sm font-semibold">{t(`as.${role}`)}</h3>
          {answers.map((answer) => (
            <NetworkAnswer key={answer.path} answer={answer} />
          ))}
        </section>
      ))}
    </details>
  );
}
