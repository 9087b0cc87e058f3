import { verificationSchema, type Verification } from "@/lib/contract/export-document";
import { postFile } from "./api";

/** Has every number of an export computed again; nothing is kept. Errors: ApiProblem (`unreadable_export`, `rate_limited`, `too_large`), OfflineError. */
export function verifyFile(bytes: ArrayBuffer): Promise<Verification> {
  return postFile("/api/verify", bytes, "application/octet-stream", verificationSchema);
}
