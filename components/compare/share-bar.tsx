import { scenarioClasses } from "@/components/ui/scenario-classes";
import { shareCells } from "./shown";

/** Narrower than this, in per cent, a part has no room for its number. */
const ROOM_FROM = 9;

/** One distribution as a bar of its scenarios' colours, with the per cents in it; small parts go without. For those who do not see it the numbers stand in `label`. */
export function ShareBar({ distribution, label }: { distribution: readonly number[]; label: string }) {
  const cells = shareCells(distribution);
  return (
    <div role="img" aria-label={`${label}: ${cells.join(" · ")}`} className="flex h-6 gap-px overflow-hidden rounded-sm">
      {distribution.map((share, i) => (
        <span
          key={i}
          className={`num grid w-(--part) min-w-0 place-items-center text-xs font-semibold ${scenarioClasses(i).fill}`}
          // the width is data, and no class
          style={{ "--part": `${share * 100}%` } as React.CSSProperties}
        >
          {share * 100 >= ROOM_FROM && cells[i]}
        </span>
      ))}
    </div>
  );
}
