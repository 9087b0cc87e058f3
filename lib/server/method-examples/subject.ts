import type { WorkedMethod } from "@/lib/contract/method-example";
import type { Released } from "../released";

/** What an example is made from: people whom the reader may see, and what else he may know. */
export type Subject = {
  released: Released;
  /** `inSentence`: the label as it stands in the middle of a sentence. */
  scenarios: readonly { label: string; inSentence: string }[];
  /** The reader's own estimate as probabilities; null where he has none. */
  mine: readonly number[] | null;
  /** The scenario that came true; null where the reader may not know it, or nobody does. */
  happened: number | null;
};

/** A subject whose outcome the reader may know. */
export type ResolvedSubject = Subject & { happened: number };

/** Works a method out on a crowd; null where the crowd is too small or too alike for it. */
export type Example<Of = Subject> = (subject: Of) => WorkedMethod | null;
