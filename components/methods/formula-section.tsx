import { useMessages, useTranslations } from "next-intl";
import type { WorkedMethodId } from "@/lib/contract/methods";
import { SectionHeading } from "../ui/section-heading";
import { Formula } from "./formula";
import { formulaOf } from "./formula-of";
import { FormulaText } from "./formula-text";
import { signsOf } from "./notation";

/** The formula as it runs: set in signs, said in words, with what the signs stand for and the constants. */
export function FormulaSection({ id }: { id: WorkedMethodId }) {
  const t = useTranslations("methods");
  const { formula, settings } = formulaOf(id);
  const { constant } = useMessages().methods;
  const isConstant = (name: string): name is keyof typeof constant => Object.hasOwn(constant, name);
  return (
    <section aria-labelledby="formula" className="mt-12">
      <SectionHeading id="formula">{t("page.formula")}</SectionHeading>
      <div className="mt-4 max-w-[42rem]">
        <Formula formula={formula} readAs="in-words" />
        <p id="in-words" className="mt-4">
          {t(`entry.${id}.formula`)}
        </p>
        <dl className="mt-4 grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 text-sm text-ink-2">
          {Object.entries(settings).map(([name, value]) => (
            <Sign key={name} sign={`${name} = ${value}`}>
              {isConstant(name) && t(`constant.${name}`)}
            </Sign>
          ))}
          {signsOf(id, formula).map(([sign, meaning]) => (
            <Sign key={sign} sign={sign}>
              {t(`symbol.${meaning}`)}
            </Sign>
          ))}
        </dl>
      </div>
    </section>
  );
}

function Sign({ sign, children }: { sign: string; children: React.ReactNode }) {
  return (
    <>
      <dt dir="ltr" className="text-ink">
        <FormulaText text={sign} />
      </dt>
      <dd>{children}</dd>
    </>
  );
}
