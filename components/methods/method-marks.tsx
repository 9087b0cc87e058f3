import { useTranslations } from "next-intl";
import { METHOD_GROUPS, type MethodId } from "@/lib/contract/methods";
import { POOLS, REFERENCE_POOLS } from "@/lib/core/pools/registry";
import { SCORES } from "@/lib/core/scores/registry";

type Mark = "reference" | "sharpened" | "ordered";

const REGISTERED: readonly { id: string; orderedOnly: boolean; sharpened?: boolean }[] = [...Object.values(POOLS), ...Object.values(REFERENCE_POOLS), ...Object.values(SCORES)];
const ORDERED_MEASURES: readonly MethodId[] = ["severity", "camps", "consensus"];

const isOneOf = (ids: readonly MethodId[], id: MethodId) => ids.includes(id);

/** What one has to know of a method before its numbers are read. */
function marksOf(id: MethodId): Mark[] {
  const registered = REGISTERED.find((one) => one.id === id);
  return [
    ...(isOneOf(METHOD_GROUPS.reference, id) ? (["reference"] as const) : []),
    ...(registered?.sharpened === true ? (["sharpened"] as const) : []),
    ...(registered?.orderedOnly === true || isOneOf(ORDERED_MEASURES, id) ? (["ordered"] as const) : []),
  ];
}

/** The marks as sentences, or nothing. */
export function MethodMarks({ id }: { id: MethodId }) {
  const t = useTranslations("methods.mark");
  const marks = marksOf(id);
  if (marks.length === 0) return null;
  return (
    <ul className="mt-3 text-sm text-ink-2">
      {marks.map((mark) => (
        <li key={mark}>{t(mark)}</li>
      ))}
    </ul>
  );
}
