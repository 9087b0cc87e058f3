/** The id of a scenario's bar, so that a button elsewhere can lead there. Other ways in give it to the control that moves the share. */
export function barId(scenarioId: string): string {
  return `bar-${scenarioId}`;
}

/** The id of a scenario's number field. */
export function fieldId(scenarioId: string): string {
  return `share-${scenarioId}`;
}

/** Around the ways in and their tabs. */
export const WAYS_ID = "ways";
export const RATIONALE_ID = "rationale";
export const SUBMIT_ID = "submit-estimate";

/** Moves the focus to an element by its id and brings it into view. */
export function focusById(id: string): void {
  document.getElementById(id)?.focus();
}

/** Moves the focus to the control of one share: its bar, or what stands for it in the way in that is open; else to that way's tab. */
export function focusShare(scenarioId: string): void {
  const control = document.getElementById(barId(scenarioId)) ?? document.querySelector<HTMLElement>(`#${WAYS_ID} [role="tab"][aria-selected="true"]`);
  control?.focus();
}
