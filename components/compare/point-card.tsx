import type { Point } from "@/lib/figures/scene";

type Props = { point: Point | null; size: { width: number; height: number } };

const percent = (part: number, whole: number) => `${(100 * part) / whole}%`;

/** The numbers behind the mark that is pointed at, with a ring around it; said aloud when keys moved to it. */
export function PointCard({ point, size }: Props) {
  const toEnd = point !== null && point.x > size.width / 2;
  return (
    <div role="status" className="pointer-events-none absolute inset-0">
      {point !== null && (
        // The place of a mark is data, and no class.
        <div className="absolute" style={{ left: percent(point.x, size.width), top: percent(point.y, size.height) }}>
          <span aria-hidden="true" className="absolute size-5 -translate-x-1/2 -translate-y-1/2 rounded-full border-2 border-accent" />
          <p className={`absolute top-3.5 z-10 w-max max-w-[220px] rounded-md border border-line-strong bg-surface px-3 py-2 text-xs text-ink shadow-pop ${toEnd ? "end-0" : "start-0"}`}>
            <span dir="auto" className="block font-semibold">
              {point.name}
            </span>
            <span dir="auto" className="num block">
              {point.value}
            </span>
          </p>
        </div>
      )}
    </div>
  );
}
