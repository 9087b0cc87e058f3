import { useTranslations } from "next-intl";
import type { Case } from "@/lib/contract/cases";
import type { IndicatorState } from "@/lib/contract/indicators";
import { Tile } from "../ui/tile";
import { NoteList } from "./note-list";
import { StatusDot } from "./status-dot";

type Props = { theCase: Pick<Case, "scenarios" | "ordered" | "drivers" | "indicators">; states: readonly IndicatorState[] };

function PointsTo({ theCase, ids }: Pick<Props, "theCase"> & { ids: readonly string[] }) {
  const t = useTranslations("explore.timeline");
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <span className="text-ink-3">{t("pointsTo")}</span>
      {theCase.scenarios.map(
        ({ id, label }, index) =>
          ids.includes(id) && (
            <span key={id} className="inline-flex items-center gap-2">
              <Tile index={index} ordered={theCase.ordered} size="sm" />
              {label}
            </span>
          ),
      )}
    </div>
  );
}

/** The signs to watch for: each with its status in word and mark, what would have to be seen, where it points, and what has been noted. */
export function Signposts({ theCase, states }: Props) {
  const t = useTranslations("explore");
  return (
    <ul className="mt-4 border-t border-line">
      {theCase.indicators.map((indicator) => {
        const { status = indicator.status, notes = [] } = states.find(({ id }) => id === indicator.id) ?? {};
        const drivers = theCase.drivers.filter(({ id }) => indicator.drivers.includes(id)).map(({ label }) => label);
        return (
          <li key={indicator.id} id={indicator.id} className="grid scroll-mt-4 gap-x-8 gap-y-2 border-b border-line py-4 target:bg-accent-soft target:outline-8 target:outline-accent-soft tablet:grid-cols-[9rem_minmax(0,1fr)]">
            <p className="flex gap-2.5 text-sm tablet:pt-0.5">
              <StatusDot status={status} />
              <span className={status === "quiet" ? "text-ink-2" : "font-semibold"}>{t(`status.${status}`)}</span>
            </p>
            <div className="min-w-0 text-sm">
              <h3 className="text-base font-semibold">{indicator.label}</h3>
              <p className="mt-0.5 max-w-[42rem] text-ink-2">{t("threshold", { observable: indicator.observable, threshold: indicator.threshold })}</p>
              <div className="mt-1.5 flex flex-wrap gap-x-8 gap-y-1">
                <PointsTo theCase={theCase} ids={indicator.pointsTo} />
                {drivers.length > 0 && (
                  <p>
                    <span className="text-ink-3">{t("timeline.drivers", { count: drivers.length })}</span> {drivers.join(t("timeline.driverSeparator"))}
                  </p>
                )}
              </div>
              {notes.length > 0 && <NoteList notes={notes} />}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
