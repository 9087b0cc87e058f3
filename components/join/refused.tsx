import { useTranslations } from "next-intl";
import type { ProblemCode } from "@/lib/contract/problems";
import { Button, ButtonLink } from "../ui/button";

/** Refusals after which the same invitation will never do. */
const FINAL = ["link_unknown", "link_revoked", "exercise_resolved"] as const;
type Final = (typeof FINAL)[number];

export function isFinal(code: ProblemCode | "offline"): code is Final {
  return FINAL.some((one) => one === code);
}

type Props = { code: ProblemCode | "offline"; /** Null where there is no other way in. */ onCode: (() => void) | null; /** For what may go well the next time. */ onAgain?: () => void };

/** Why somebody does not come in, in words, and what he can do now. */
export function Refused({ code, onCode, onAgain }: Props) {
  const t = useTranslations("join");
  const problems = useTranslations("problems");
  return (
    <div role="status" className="max-w-[34rem]">
      <p className="text-lg font-head">{t(`refused.${isFinal(code) ? code : "other"}`)}</p>
      <p className="mt-1 text-ink-2">{isFinal(code) ? t(`refusedText.${code}`) : problems(code)}</p>
      <div className="mt-5 flex flex-wrap gap-3">
        {onAgain && !isFinal(code) && (
          <Button kind="primary" onClick={onAgain}>
            {t("again")}
          </Button>
        )}
        {onCode && code !== "exercise_resolved" && <Button onClick={onCode}>{t("codeInstead")}</Button>}
        <ButtonLink href="/">{t("home")}</ButtonLink>
      </div>
    </div>
  );
}
