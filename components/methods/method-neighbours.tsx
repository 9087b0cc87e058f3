import { useTranslations } from "next-intl";
import Link from "next/link";
import { METHOD_GROUPS, methodPath, type MethodId } from "@/lib/contract/methods";

const IN_ORDER: readonly MethodId[] = Object.values(METHOD_GROUPS).flat();

/** The methods before and after this one in the list. */
export function MethodNeighbours({ id, exerciseId }: { id: MethodId; exerciseId: string | undefined }) {
  const t = useTranslations("methods");
  const place = IN_ORDER.indexOf(id);
  const ways = [
    { word: "previous", to: IN_ORDER[place - 1] },
    { word: "next", to: IN_ORDER[place + 1] },
  ] as const;
  return (
    <nav aria-label={t("page.siblings")} className="mt-14 flex flex-wrap justify-between gap-x-8 border-t border-line pt-3 text-sm">
      {ways.map(
        ({ word, to }) =>
          to && (
            <Link key={word} data-way={word} href={methodPath(to, exerciseId)} rel={word === "next" ? "next" : "prev"} className="inline-flex min-h-11 items-center text-accent underline data-[way=next]:ms-auto">
              {t(`page.${word}`, { name: t(`entry.${to}.name`) })}
            </Link>
          ),
      )}
    </nav>
  );
}
