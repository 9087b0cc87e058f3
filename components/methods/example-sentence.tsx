import { useTranslations } from "next-intl";
import type { ExampleFact, MethodExample } from "@/lib/contract/method-example";
import type { WorkedMethodId } from "@/lib/contract/methods";
import { quantityText } from "./quantity-text";

/** The arithmetic of an example written out, or what its numbers say. */
export function ExampleSentence({ id, facts }: { id: WorkedMethodId; facts: MethodExample["facts"] }) {
  const t = useTranslations("methods");
  const textOf = (fact: ExampleFact) => (typeof fact === "object" ? (quantityText(fact) ?? t("example.none")) : fact);
  return <p>{t(`entry.${id}.example`, Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, textOf(fact)])))}</p>;
}
