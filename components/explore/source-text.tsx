import { directionOf } from "@/lib/contract/languages";
import type { Span } from "@/lib/core/quotation-span";
import type { MarkedQuote } from "./source-quote";

function Marked({ text, span }: { text: string; span: Span }) {
  return (
    <>
      {text.slice(0, span.start)}
      <mark>{text.slice(span.start, span.end)}</mark>
      {text.slice(span.end)}
    </>
  );
}

/** A source's own words, paragraph by paragraph; each number is its paragraph's address. One quotation may be marked. */
export function SourceText({ paragraphs, lang, marked }: { paragraphs: readonly string[]; lang: string; marked: MarkedQuote | null }) {
  return (
    <ol className="mt-6 flex max-w-prose flex-col gap-4">
      {paragraphs.map((text, index) => {
        const number = index + 1;
        return (
          <li key={number} id={`p${number}`} className="grid scroll-mt-6 grid-cols-[2.75rem_minmax(0,1fr)] gap-x-2">
            <a href={`#p${number}`} className="num min-h-11 min-w-11 pt-0.5 pe-1.5 text-end text-xs text-ink-3 hover:text-ink hover:underline">
              {number}
            </a>
            <p lang={lang} dir={directionOf(lang)} className="said break-words whitespace-pre-line">
              {marked?.paragraph === number ? <Marked text={text} span={marked.span} /> : text}
            </p>
          </li>
        );
      })}
    </ol>
  );
}
