import { useTranslations } from "next-intl";
import { evidenceHref, type Kept } from "./evidence-href";
import { countWith, FILTERS, valuesOf, type EvidenceQuery, type Filter, type FilteredCase } from "./evidence-query";
import { FilterForm } from "./filter-form";

type Props = { theCase: FilteredCase & { id: string }; query: EvidenceQuery; kept: Kept };

/** The name of each value of a filter, in the reader's words. */
export function useFilterText(theCase: FilteredCase): (filter: Filter, value: string) => string {
  const t = useTranslations("explore.direction");
  return (filter, value) => {
    if (filter === "direction") return t(value as "supports" | "opposes" | "conditions");
    if (filter === "scenario") return theCase.scenarios.find(({ id }) => id === value)?.label ?? value;
    if (filter === "voice") return theCase.voices.find(({ id }) => id === value)?.name ?? value;
    return theCase.drivers.find(({ id }) => id === value)?.label ?? value;
  };
}

/** The filters of the evidence; each value says how many claims it would leave. A filter with nothing to choose from is left out. */
export function EvidenceFilters({ theCase, query, kept }: Props) {
  const t = useTranslations("explore.evidence");
  const textOf = useFilterText(theCase);
  const selects = FILTERS.filter((filter) => valuesOf(theCase, filter).length > 0).map((filter) => ({
    name: filter,
    label: t(`filter.${filter}`),
    value: query[filter] ?? "",
    options: [
      { value: "", text: t("option", { label: t(`all.${filter}`), count: countWith(theCase, query, filter) }) },
      ...valuesOf(theCase, filter).map((value) => ({ value, text: t("option", { label: textOf(filter, value), count: countWith(theCase, query, filter, value) }) })),
    ],
  }));
  return <FilterForm label={t("filters")} path={evidenceHref(theCase.id)} selects={selects} kept={kept} submit={t("show")} />;
}
