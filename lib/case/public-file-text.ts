import type { CaseDocument } from "./case-document";

/**
 * A case file as it may be handed out: the same file without its outcome. Comments stay, but for those on the outcome.
 * JSON stays JSON.
 */
export function fileTextWithoutOutcome(path: string, { document }: CaseDocument): string {
  const copy = document.clone();
  copy.delete("outcome");
  return path.endsWith(".json") ? `${JSON.stringify(copy.toJS(), null, 2)}\n` : copy.toString({ lineWidth: 0 });
}
