import { dehydrate, HydrationBoundary, QueryClient, type QueryKey } from "@tanstack/react-query";
import type { ReactNode } from "react";

/** Hands what a page read on the server to the browser's cache, so that nothing is asked for twice. */
export function FilledCache({ queryKey, data, children }: { queryKey: QueryKey; data: unknown; children: ReactNode }) {
  const client = new QueryClient();
  client.setQueryData(queryKey, data);
  return <HydrationBoundary state={dehydrate(client)}>{children}</HydrationBoundary>;
}
