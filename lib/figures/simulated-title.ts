import { mustSaySimulated } from "@/lib/core/simulated";
import type { FigureInput } from "./input";
import { shownPeople } from "./shares";

/** A title of words that begin small, said of simulated people where it has to be. */
export function ofSimulated({ comparison, translate }: FigureInput, title: string): string {
  const simulated = mustSaySimulated({ realPeople: comparison.realPeople, simulated: shownPeople(comparison).simulated });
  return simulated ? translate("title.ofSimulated", { title }) : title.charAt(0).toLocaleUpperCase() + title.slice(1);
}
