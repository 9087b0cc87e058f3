import { useTranslations } from "next-intl";
import Link from "next/link";

type Props = {
  /** The exercise that the reader comes from. */
  from: { id: string; title: string } | null;
  /** Whether the list of methods is a step back from here. */
  toIndex?: boolean;
};

const LINK = "inline-flex min-h-11 items-center text-accent underline";

/** The ways back from a method: to all of them, and to the comparison that led here. */
export function WayBack({ from, toIndex = false }: Props) {
  const t = useTranslations("methods.page");
  if (!from && !toIndex) return null;
  return (
    <nav aria-label={t("ways")} className="-mt-3 mb-2 flex flex-wrap gap-x-6 text-sm">
      {from && (
        <Link href={`/exercises/${from.id}/compare`} className={LINK}>
          {t("back", { exercise: from.title })}
        </Link>
      )}
      {toIndex && (
        <Link href={from ? `/methods?exercise=${encodeURIComponent(from.id)}` : "/methods"} className={LINK}>
          {t("all")}
        </Link>
      )}
    </nav>
  );
}
