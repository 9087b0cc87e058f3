import { isLoopback } from "@/lib/core/loopback-host";

/** Whether only this machine reaches the server: it listens on loopback, and no proxy in front offers it under another name. */
export function isOnlyLoopback({ HOST, PUBLIC_URL }: { HOST: string; PUBLIC_URL?: string | undefined }): boolean {
  return isLoopback(HOST) && (PUBLIC_URL === undefined || isLoopback(new URL(PUBLIC_URL).hostname));
}
