import type { DraftPlace } from "@/lib/client/drafts";
import type { Case, Lexicon } from "@/lib/contract/cases";
import type { Exercise } from "@/lib/contract/exercises";
import type { Evidence } from "./evidence-items";

/** A lexicon in which an estimate can be said, as much of it as the browser needs. */
export type WordsLexicon = Pick<Lexicon, "id" | "name" | "caution" | "bands">;

/** What is estimated: plain data that the page hands to the browser. */
export type EstimateSubject = {
  place: DraftPlace;
  /** In case order, which is the order of the weights. */
  scenarios: readonly { id: string; label: string }[];
  ordered: boolean;
  tree: Case["tree"];
  evidence: Evidence;
  /** The lexicons whose bands stand apart, the first one being the default: in others a phrase says no one band. */
  lexicons: readonly WordsLexicon[];
  /** For example "Iran–Pakistan, January 2024". */
  caseTitle: string;
  question: string;
  /** When others may see what was submitted; said before Submit. */
  release: Exercise["release"];
  /** Whether people came by invitation: then a facilitator may know how far they are. */
  invited: boolean;
  /** Estimates are accepted while it is "open". */
  stage: Exercise["stage"];
};
