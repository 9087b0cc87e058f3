import type { Language } from "@/lib/contract/languages";

/** What simulated people give as reasons: about any case, and marked, since whoever reads them may not see the mark beside the name. */
const REASONS = {
  en: [
    "Simulated: the sources name reasons for both sides; I weigh them about evenly.",
    "Simulated: what has happened so far speaks for more of the same.",
    "Simulated: one surprise would be enough to change this.",
    "Simulated: I put more on the mild end than the others will.",
    "Simulated: the signs to watch have not moved yet.",
  ],
  ar: [
    "افتراضي: في المصادر أسباب للجهتين، وأراها متقاربة الوزن.",
    "افتراضي: ما جرى حتى الآن يرجّح استمرار الحال.",
    "افتراضي: تكفي مفاجأة واحدة لتغيير هذا.",
    "افتراضي: أضع على الطرف الهادئ أكثر مما سيضعه الآخرون.",
    "افتراضي: لم تتحرك بعد العلامات التي تُراقب.",
  ],
} as const satisfies Record<Language, readonly string[]>;

/** The reason of a simulated person by his place; every third gives none, so that the roster has somebody to remind. */
export function reasonOf(place: number, language: Language): string | null {
  return place % 3 === 2 ? null : (REASONS[language][place % REASONS[language].length] ?? null);
}
