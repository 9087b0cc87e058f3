import { useTranslations } from "next-intl";
import { useId, useState, type CSSProperties } from "react";
import { isComplete } from "@/lib/core/draft";
import { percentText } from "@/lib/core/percent-text";
import { TRIANGLE_HEIGHT, trianglePoint, type TrianglePoint } from "@/lib/core/triangle";
import { shownDraft } from "../estimate-state";
import { rowStates, type RowState } from "../row-state";
import type { WayProps } from "../way-props";
import { Corner } from "./corner";
import { DrawnTriangle } from "./drawn-triangle";
import { lineTowards, lockedLine } from "./lines";
import { useTrianglePointer } from "./use-triangle-pointer";

/** First scenario at the inline start, second on top, third at the inline end. */
const PLACES = ["row-start-3 col-start-1", "row-start-1 col-span-2 justify-self-center", "row-start-3 col-start-2 justify-self-end"] as const;

/** The reader's own mark: 16 px across, with room for a finger around it. */
function Diamond({ point: { x, y } }: { point: TrianglePoint }) {
  const place = { "--x": `${x * 100}%`, "--y": `${(y / TRIANGLE_HEIGHT) * 100}%` } as CSSProperties;
  return (
    <div data-handle style={place} className="absolute start-(--x) top-(--y) -ms-[22px] -mt-[22px] grid size-11 touch-none place-items-center">
      <span className="mark pointer-events-none size-4 rotate-45 border-2 border-surface bg-accent" />
    </div>
  );
}

function useNote(rows: readonly RowState[], labels: readonly string[]): string | null {
  const t = useTranslations("estimate.triangle");
  const tField = useTranslations("estimate.field");
  const wanting = rows.find(({ roomPermille }) => roomPermille !== null);
  const locked = rows.filter((row) => row.locked);
  if (wanting && wanting.roomPermille !== null) return tField("room", { share: percentText(wanting.roomPermille) });
  if (locked.length > 1) return t("frozen");
  return locked[0] ? t("slides", { scenario: labels[locked[0].index] ?? "" }) : null;
}

/** The estimate of three scenarios as one point: the nearer a corner, the likelier its scenario. */
export function Triangle({ subject, state, dispatch, leadTo }: WayProps) {
  const t = useTranslations("estimate.triangle");
  const noteId = useId();
  const [focused, setFocused] = useState<number | null>(null);
  const { scenarios, ordered } = subject;
  const draft = shownDraft(state);
  const point = isComplete(draft) ? trianglePoint(draft.weightsPermille) : null;
  const rows = rowStates(state, scenarios.map(({ id }) => id));
  const note = useNote(rows, scenarios.map(({ label }) => label));
  const pointer = useTrianglePointer(point, dispatch);
  return (
    <>
      <div className="mx-auto grid max-w-[27rem] grid-cols-2 gap-y-1.5">
        {rows.map((row) => (
          <Corner
            key={row.scenarioId}
            row={row}
            label={scenarios[row.index]?.label ?? row.scenarioId}
            ordered={ordered}
            describedBy={noteId}
            className={PLACES[row.index] ?? ""}
            dispatch={dispatch}
            leadTo={leadTo}
            onFocus={setFocused}
          />
        ))}
        {/* the rim belongs to the drawing, so that a point in a corner can be taken hold of */}
        <div className="col-span-2 row-start-2 px-6 pt-2 pb-3">
          <div {...pointer} className="relative aspect-[1/0.866] touch-manipulation select-none in-disabled:pointer-events-none">
            <DrawnTriangle lockedLine={point && lockedLine(draft)} focusedLine={point && focused !== null ? lineTowards(draft, focused) : null} />
            {point ? (
              <Diamond point={point} />
            ) : (
              <p aria-hidden="true" className="pointer-events-none absolute inset-x-0 top-[70%] text-center text-sm font-semibold text-ink-2">
                {t("tap")}
              </p>
            )}
          </div>
        </div>
      </div>
      <p id={noteId} className="mt-2 mb-3 min-h-[1.0625rem] text-center text-xs text-ink-2">
        {note}
      </p>
    </>
  );
}
