import { FormulaText } from "./formula-text";

/** A formula, one line for each of its parts; it is read from left to right everywhere. `readAs` is the id of the words that say the same. */
export function Formula({ formula, readAs }: { formula: string; readAs: string }) {
  return (
    <div role="math" aria-labelledby={readAs} dir="ltr" className="border-s-3 border-line-strong py-1 ps-4 text-lg">
      {formula.split(/\n|,\s{2}/).map((line) => (
        <p key={line} className="py-1 ps-6 -indent-6">
          <FormulaText text={line} />
        </p>
      ))}
    </div>
  );
}
