import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { ButtonLink } from "../../ui/button";
import { Notice } from "../../ui/notice";
import { WaysIn } from "../ways-in";
import type { Made } from "./use-new-exercise";

/** The exercise is there: its ways in, which nobody can show again but this browser, and the way on. */
export function MadeExercise({ made: { created, fields, kept } }: { made: Made }) {
  const t = useTranslations("newExercise.made");
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo({ top: 0, behavior: "instant" });
    heading.current?.focus({ preventScroll: true });
  }, []);
  const teams = fields.teams.map(({ name }) => name.trim()).filter((name) => name !== "");
  const cockpit = (
    <ButtonLink kind="primary" href={`/exercises/${created.id}/facilitate`}>
      {t("cockpit")}
    </ButtonLink>
  );
  return (
    <>
      <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4">
        <div className="min-w-0 max-w-[42rem]">
          <h1 ref={heading} tabIndex={-1} className="text-xl font-head outline-none wrap-anywhere tablet:text-2xl">
            {t("title", { title: fields.title.trim() })}
          </h1>
          <p className="mt-2 text-ink-2">{t("lede")}</p>
        </div>
        {cockpit}
      </div>
      <div className="mt-5 max-w-[42rem]">
        <Notice tone="warn" word={t("once")}>
          {kept ? t("onceText") : t("notKept")}
        </Notice>
      </div>
      <WaysIn created={created} teamNames={teams} />
    </>
  );
}
