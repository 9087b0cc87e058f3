"use client";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

/** What stands around a page, but around none that a projector shows to a room. */
export function Chrome({ children }: { children: ReactNode }) {
  return /^\/exercises\/[^/]+\/present$/.test(usePathname()) ? null : children;
}
