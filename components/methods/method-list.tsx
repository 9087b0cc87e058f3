import { useTranslations } from "next-intl";
import Link from "next/link";
import { METHOD_GROUPS, methodPath, type MethodGroup } from "@/lib/contract/methods";
import { SectionHeading } from "../ui/section-heading";

/** The methods of one group, each with what it is. */
export function MethodList({ group, exerciseId }: { group: MethodGroup; exerciseId: string | undefined }) {
  const t = useTranslations("methods");
  return (
    <section aria-labelledby={group} className="mt-12">
      <SectionHeading id={group}>{t(`group.${group}.title`)}</SectionHeading>
      <p className="mt-1 max-w-[42rem] text-sm text-ink-2">{t(`group.${group}.text`)}</p>
      <ul className="mt-3 max-w-[60rem] border-t border-line-strong">
        {METHOD_GROUPS[group].map((id) => (
          <li key={id} className="grid gap-x-8 border-b border-line py-2 tablet:grid-cols-[16rem_minmax(0,42rem)] tablet:items-baseline">
            {/* three dozen pages, of which hardly one is opened */}
            <Link href={methodPath(id, exerciseId)} prefetch={false} className="finger justify-self-start py-1 font-semibold text-accent underline">
              {t(`entry.${id}.name`)}
            </Link>
            <span className="text-ink-2">{t(`entry.${id}.what`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
