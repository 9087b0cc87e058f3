import { useTranslations } from "next-intl";
import type { ReleaseViews } from "@/lib/contract/release-views";

type Seen = ReleaseViews["releases"][number];

/** Which release is meant: rounds that come out in one piece need no number. */
export function useReleaseName(): (release: Pick<Seen, "round" | "number" | "of">) => string {
  const t = useTranslations("facilitate.seen");
  return (release) => t(release.of > 1 ? "releaseOf" : "release", release);
}

/** "Seen by 4 of 6, and by 2 who only look on". */
export function SeenCount({ seen, people, onlookers }: Pick<Seen, "seen" | "people" | "onlookers">) {
  const t = useTranslations("facilitate.seen");
  return (
    <>
      {t("count", { seen, people })}
      {onlookers > 0 && <span className="text-ink-2"> {t("onlookers", { onlookers })}</span>}
    </>
  );
}

/** How many have seen each release, without names. */
export function SeenCounts({ releases }: ReleaseViews) {
  const nameOf = useReleaseName();
  return (
    <ul className="text-sm">
      {releases.map((release) => (
        <li key={`${release.round}.${release.number}`} className="grid gap-x-4 border-b border-line py-2 tablet:grid-cols-[10rem_1fr]">
          <span className="font-semibold">{nameOf(release)}</span>
          <span>
            <SeenCount {...release} />
          </span>
        </li>
      ))}
    </ul>
  );
}
