import { useTranslations } from "next-intl";
import type { Case } from "@/lib/contract/cases";
import { LayerTag } from "../ui/layer-tag";

const WORDS = { "+": "raises", "-": "lowers", "±": "both" } as const;
const GLYPHS = { "+": "+", "-": "−", "±": "±" } as const;

/** What pushes a scenario, with a sign and, for who cannot see it, a word. The direction is always our reading. */
export function DriverList({ drivers, scenarioId }: { drivers: Case["drivers"]; scenarioId: string }) {
  const t = useTranslations("explore");
  const here = drivers.flatMap((driver) => {
    const effect = driver.effects.find((one) => one.scenario === scenarioId);
    return effect ? [{ ...driver, sign: effect.sign }] : [];
  });
  return (
    <>
      <h3 className="text-sm font-semibold">
        {t("drivers")} <LayerTag layer="coded" />
      </h3>
      {here.length === 0 && <p className="mt-2 text-sm text-ink-3">{t("noDrivers")}</p>}
      <ul className="mt-1.5 flex flex-col gap-1.5 text-sm">
        {here.map((driver) => (
          <li key={driver.id} className="flex gap-2.5">
            <span aria-hidden="true" className="w-3 shrink-0 text-center text-ink-2">
              {GLYPHS[driver.sign]}
            </span>
            <span className="sr-only">{t(`sign.${WORDS[driver.sign]}`)}: </span>
            <span>
              {driver.label} {driver.layer === "external" && <LayerTag layer="external" />}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
