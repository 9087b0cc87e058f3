const PREFIX = "answer-";

/** The id of a branch's number field, which names its control in the draft's state as well. */
export function answerFieldId(nodeId: string, branchId: string): string {
  return `${PREFIX}${nodeId}-${branchId}`;
}

/** Whether the id is that of a branch's field. */
export function isAnswerField(id: string): boolean {
  return id.startsWith(PREFIX);
}

/** The id of a branch's bar where it leads to a further question; a branch that ends in a scenario has the scenario's. */
export function answerBarId(nodeId: string, branchId: string): string {
  return `bar-of-${nodeId}-${branchId}`;
}
