/** The branching mark: one line that becomes three. Decoration; the name stands beside it. */
export function Mark() {
  return (
    <svg viewBox="0 0 24 24" width="22" height="22" fill="none" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" aria-hidden="true" className="shrink-0 rtl:-scale-x-100">
      <path d="M2 12h19M9 12c4.5 0 5-7 11-7M9 12c4.5 0 5 7 11 7" />
    </svg>
  );
}
