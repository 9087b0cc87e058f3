"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import type { LiveState } from "@/lib/client/live";
import type { Comparison } from "@/lib/contract/comparison";

/** Estimates may come in quick succession: a screen reader hears the count at most this often. */
const SAY_EVERY_MS = 5_000;

type Release = Comparison["release"];

/** What the reader last heard, at most every few seconds; nothing before the first change. */
function useSaid({ version, n, simulated }: Release): Pick<Release, "n" | "simulated"> | null {
  const heard = useRef({ version, at: 0 });
  const [said, setSaid] = useState<Pick<Release, "n" | "simulated"> | null>(null);
  useEffect(() => {
    if (version === heard.current.version) return;
    const wait = Math.max(0, heard.current.at + SAY_EVERY_MS - Date.now());
    const timer = setTimeout(() => {
      heard.current = { version, at: Date.now() };
      setSaid({ n, simulated });
    }, wait);
    return () => clearTimeout(timer);
  }, [version, n, simulated]);
  return said;
}

type Props = { release: Release; line: LiveState; stale: boolean };

/** Says in one quiet line how live the page is: the new count, or that the server cannot be reached. */
export function LiveNote({ release, line, stale }: Props) {
  const t = useTranslations("compare.live");
  const said = useSaid(release);
  return (
    <p role="status" className="min-h-5 text-xs text-ink-3">
      {line === "lost" ? t("lost") : stale ? t("stale") : said !== null && t("updated", said)}
    </p>
  );
}
