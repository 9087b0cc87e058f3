import { useTranslations } from "next-intl";
import { SectionHeading } from "@/components/ui/section-heading";
import type { Hindsight, Reason } from "@/lib/contract/post-mortem";
import { percentNumberText } from "@/lib/core/percent-text";

function ReasonItem({ reason: { permille, text, name, mine } }: { reason: Reason }) {
  const t = useTranslations("postMortem.reasons");
  return (
    <li className="border-t border-line py-3">
      <p className="num flex flex-wrap gap-x-3 text-xs text-ink-3">
        {name !== null && <bdi className="font-semibold text-ink">{name}</bdi>}
        <span>{t("gave", { percent: percentNumberText(permille) })}</span>
        {mine && <span className="font-semibold text-accent">{t("you")}</span>}
      </p>
      <p dir="auto" className="mt-1 break-words whitespace-pre-line">
        {text}
      </p>
    </li>
  );
}

function End({ title, reasons }: { title: string; reasons: readonly Reason[] }) {
  if (reasons.length === 0) return null;
  return (
    <div className="min-w-0">
      <h3 className="text-sm font-semibold">{title}</h3>
      <ul className="mt-2">
        {reasons.map((reason, index) => (
          <ReasonItem key={index} reason={reason} />
        ))}
      </ul>
    </div>
  );
}

/** What those wrote who gave most and least to what happened; nobody's name, unless all answered under theirs. */
export function ReasonsSection({ nearest, furthest }: Pick<Hindsight, "nearest" | "furthest">) {
  const t = useTranslations("postMortem.reasons");
  return (
    <section aria-labelledby="reasons" className="mt-12">
      <SectionHeading id="reasons">{t("title")}</SectionHeading>
      <p className="mt-1 text-sm text-ink-2">{nearest.length === 0 ? t("none") : t("text")}</p>
      <div className="mt-4 grid gap-x-14 gap-y-8 min-[1080px]:grid-cols-2">
        <End title={t("nearest")} reasons={nearest} />
        <End title={t("furthest")} reasons={furthest} />
      </div>
    </section>
  );
}
