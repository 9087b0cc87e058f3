"use client";

import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { ApiProblem } from "./problem";

const MAX_RETRIES = 2;

/** Data stay fresh this long; live events invalidate them earlier. */
const STALE_AFTER_MS = 30_000;

function shouldRetry(failures: number, error: Error): boolean {
  if (error instanceof ApiProblem && error.status < 500) return false;
  return failures < MAX_RETRIES;
}

/** Holds what the browser has read from the API. A refusal (4xx) is an answer and is never asked for again. */
export function QueryProvider({ children }: { children: ReactNode }) {
  const [client] = useState(
    () => new QueryClient({ defaultOptions: { queries: { staleTime: STALE_AFTER_MS, retry: shouldRetry }, mutations: { retry: false } } }),
  );
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}
