import { scenarioClasses } from "./scenario-classes";

const SIZES = { sm: "size-5 text-xs", md: "size-[1.375rem] text-sm" } as const;

/** A scenario's mark beside its colour: a square with the rung's number when ordered, else a circle with a letter. `index` counts from 0. */
export function Tile({ index, ordered, size = "md" }: { index: number; ordered: boolean; size?: keyof typeof SIZES }) {
  const shape = ordered ? "rounded-sm" : "rounded-full";
  return (
    <span aria-hidden="true" className={`tile num inline-grid shrink-0 place-items-center leading-none font-semibold ${SIZES[size]} ${shape} ${scenarioClasses(index).fill}`}>
      {ordered ? index + 1 : String.fromCharCode(65 + index)}
    </span>
  );
}
