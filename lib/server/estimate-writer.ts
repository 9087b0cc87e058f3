import type { WritingClient } from "./db/database";
import { runEstimateBatch } from "./estimate-batch";
import type { Accepted, Submission } from "./submission";
import { WriteQueue } from "./write-queue";

/** The one writer of the process. */
export type EstimateWriter = WriteQueue<Submission, Accepted>;

export function createEstimateWriter(client: WritingClient): EstimateWriter {
  return new WriteQueue(client, runEstimateBatch);
}
