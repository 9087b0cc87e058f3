import { useLocale, useTranslations } from "next-intl";
import { directionOf } from "@/lib/contract/languages";
import type { FigureInput } from "@/lib/figures/input";
import { isolatedValues } from "@/lib/figures/isolated";

/** What a figure is made of but for the page's own language. */
export type FigureData = Omit<FigureInput, "translate" | "locale" | "direction">;

/** A figure's whole input, in the language of the page. */
export function useFigureInput(data: FigureData): FigureInput {
  const t = useTranslations("figures");
  const locale = useLocale();
  const direction = directionOf(locale);
  const translate = isolatedValues((key, values) => t(key as Parameters<typeof t>[0], values), direction);
  return { ...data, translate, locale, direction };
}
