import { useTranslations } from "next-intl";
import { MIN_K } from "@/lib/contract/new-exercise";
import { whoSeesWhat } from "@/lib/core/exercise/who-sees-what";
import type { Fields } from "./fields";

/** One sentence: who will see what when, as the form stands. */
export function SightSentence({ fields }: { fields: Fields }) {
  const t = useTranslations("newExercise.sees");
  const { release, privacy, closings } = fields;
  const { numbers, people, least } = whoSeesWhat({ release, privacy, k: Math.max(MIN_K, Number(fields.k) || 0), rounds: closings.length });
  return (
    <section aria-labelledby="sees" className="border-t-[3px] border-ink pt-3">
      <h2 id="sees" className="text-sm font-semibold text-ink-2">
        {t("title")}
      </h2>
      <p role="status" className="mt-1 text-lg">
        {t("sentence", { numbers: t(`numbers.${numbers}`, { k: least ?? MIN_K }), people: t(`people.${people}`) })}
      </p>
    </section>
  );
}
