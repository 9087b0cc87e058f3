import { useTranslations } from "next-intl";
import Link from "next/link";
import { FIGURE_IDS } from "@/lib/contract/figures";
import { figurePath } from "@/lib/contract/methods";

/** Every figure with what it shows. */
export function FigureList() {
  const t = useTranslations("methods.figures.figure");
  return (
    <ul className="mt-8 max-w-[60rem] border-t border-line-strong">
      {FIGURE_IDS.map((id) => (
        <li key={id} className="grid gap-x-8 border-b border-line py-2 tablet:grid-cols-[16rem_minmax(0,42rem)] tablet:items-baseline">
          <Link href={figurePath(id)} prefetch={false} className="finger justify-self-start py-1 font-semibold text-accent underline">
            {t(`${id}.name`)}
          </Link>
          <span className="text-ink-2">{t(`${id}.shows`)}</span>
        </li>
      ))}
    </ul>
  );
}
