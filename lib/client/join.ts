import { joinedSchema, MAX_NONCES, noncesSchema, type Joined } from "@/lib/contract/exercises";
import { postJson } from "./api";
import { forgetStored, readStored, writeStored } from "./browser-storage";
import { ApiProblem } from "./problem";

const SLOT = "branchpoint:join";

/** 256 random bits in base64url. */
function newNonce(): string {
  const bytes = String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32)));
  return btoa(bytes).replaceAll("+", "-").replaceAll("/", "_").replace("=", "");
}

/** An answer came, and it was the server's: a proxy's "busy" may hide one that was not heard. */
const wasHeard = (error: unknown) => error instanceof ApiProblem && error.status < 500;

/**
 * Joins. While no answer is heard, this browser keeps the secrets of its attempts, also through a reload: by them it comes back as who it
 * became instead of joining twice. Errors: ApiProblem, OfflineError.
 */
export async function postJoin(path: string, body: object): Promise<Joined> {
  const nonces = [newNonce(), ...(readStored(SLOT, noncesSchema) ?? [])].slice(0, MAX_NONCES);
  writeStored(SLOT, nonces);
  try {
    const joined = await postJson(path, { ...body, nonces }, joinedSchema);
    forgetStored(SLOT);
    return joined;
  } catch (error) {
    if (wasHeard(error)) forgetStored(SLOT);
    throw error;
  }
}
