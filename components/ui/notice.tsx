import type { ReactNode } from "react";

const TONES = {
  note: { frame: "border-line-strong", word: "text-ink" },
  ok: { frame: "border-ok", word: "text-ok" },
  warn: { frame: "border-warn bg-warn-soft", word: "text-warn" },
  danger: { frame: "border-danger bg-danger-soft", word: "text-danger" },
} as const;

/** A few sentences that a reader should not miss. The word says what the colour says. `live` announces it when it appears. */
export function Notice({ tone = "note", word, live = false, children }: { tone?: keyof typeof TONES; word?: string; live?: boolean; children: ReactNode }) {
  return (
    <div role={live ? "status" : undefined} className={`border-s-[3px] py-2 ps-4 pe-3 text-sm text-ink-2 ${TONES[tone].frame}`}>
      {word && <strong className={`me-1 font-semibold ${TONES[tone].word}`}>{word}</strong>}
      {children}
    </div>
  );
}
