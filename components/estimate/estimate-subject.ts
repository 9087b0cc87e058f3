import type { DraftPlace } from "@/lib/client/drafts";
import type { Case } from "@/lib/contract/cases";
import type { Exercise } from "@/lib/contract/exercises";
import type { Evidence } from "./evidence-items";

/** What is estimated: plain data that the page hands to the browser. */
export type EstimateSubject = {
  place: DraftPlace;
  /** In case order, which is the order of the weights. */
  scenarios: readonly { id: string; label: string }[];
  ordered: boolean;
  tree: Case["tree"];
  evidence: Evidence;
  /** For example "Iran–Pakistan, January 2024". */
  caseTitle: string;
  question: string;
  /** When others may see what was submitted; said before Submit. */
  release: Exercise["release"];
  /** Whether estimates are accepted now. */
  open: boolean;
};
