/** The id of a scenario's bar, so that a button elsewhere can lead there. */
export function barId(scenarioId: string): string {
  return `bar-${scenarioId}`;
}

/** The id of a scenario's number field. */
export function fieldId(scenarioId: string): string {
  return `share-${scenarioId}`;
}

export const RATIONALE_ID = "rationale";
export const SUBMIT_ID = "submit-estimate";

/** Moves the focus to an element by its id and brings it into view. */
export function focusById(id: string): void {
  document.getElementById(id)?.focus();
}
