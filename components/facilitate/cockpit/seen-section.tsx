"use client";
import { useTranslations } from "next-intl";
import { SeenCount, SeenCounts, useReleaseName } from "@/components/facilitate/log/seen-counts";
import { Moment } from "@/components/facilitate/moment";
import { SectionHeading } from "@/components/ui/section-heading";
import type { ReleaseViews } from "@/lib/contract/release-views";

type Release = ReleaseViews["releases"][number];
type Viewer = NonNullable<Release["viewers"]>[number];

/** Who was served what came out, and when first; newest release first. In anonymous exercises counts alone. */
export function SeenSection({ releases }: ReleaseViews) {
  const t = useTranslations("facilitate.seen");
  const newestFirst = [...releases].reverse();
  const isCounted = releases.every(({ viewers }) => viewers === null);
  return (
    <section aria-labelledby="seen">
      <div className="border-b border-ink-3 pb-2">
        <SectionHeading id="seen">{t("title")}</SectionHeading>
      </div>
      {releases.length === 0 && <p className="mt-3 text-sm text-ink-2">{t("none")}</p>}
      {releases.length > 0 && isCounted && (
        <>
          <SeenCounts releases={newestFirst} />
          <p className="mt-2 text-xs text-ink-3">{t("anonymous")}</p>
        </>
      )}
      {!isCounted && newestFirst.map((release) => <Viewers key={`${release.round}.${release.number}`} release={release} />)}
    </section>
  );
}

function Viewers({ release }: { release: Release }) {
  const t = useTranslations("facilitate.seen");
  const name = useReleaseName()(release);
  const viewers = release.viewers ?? [];
  return (
    <div className="border-b border-line py-2">
      <p className="text-sm">
        <span className="me-2 font-semibold">{name}</span>
        <SeenCount {...release} />
      </p>
      {viewers.length > 0 && (
        <details>
          <summary className="inline-flex min-h-11 items-center text-sm text-accent underline">{t("who")}</summary>
          <ul aria-label={t("whoOf", { release: name })} className="pb-2 text-sm">
            {viewers.map((viewer, index) => (
              <ViewerLine key={index} viewer={viewer} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function ViewerLine({ viewer: { name, role, at } }: { viewer: Viewer }) {
  const t = useTranslations("facilitate.seen");
  return (
    <li className="flex flex-wrap justify-between gap-x-4 py-0.5">
      {name === null ? <span className="text-ink-2">{t(`roles.${role}`)}</span> : <bdi>{name}</bdi>}
      <span className="text-ink-3">
        <Moment at={at} />
      </span>
    </li>
  );
}
