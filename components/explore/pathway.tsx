/** The steps of a scenario as a line of rings; the last one, where it leads, is filled. */
export function Pathway({ steps, text }: { steps: readonly string[]; text: string }) {
  return (
    <ol className="flex flex-col text-sm">
      {steps.map((step, index) => (
        <li key={step} className={`relative flex gap-2.5 pb-2 ${text}`}>
          {index < steps.length - 1 && <span aria-hidden="true" className="absolute start-[5px] top-[16px] -bottom-[5px] border-s-2 border-line-strong" />}
          <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" className="relative mt-[5px] shrink-0">
            <circle cx="6" cy="6" r="4.8" fill={index === steps.length - 1 ? "currentColor" : "var(--paper)"} stroke="currentColor" strokeWidth="2" />
          </svg>
          <span className="text-ink">{step}</span>
        </li>
      ))}
    </ol>
  );
}
