import { useFormatter, useTranslations } from "next-intl";
import { ExternalLink } from "@/components/outcome/external-link";
import type { Resolution } from "@/lib/contract/resolution";

/** On what it was decided what happened, and when. */
export function ResolutionNote({ resolution: { note, sources, at } }: { resolution: Resolution }) {
  const t = useTranslations("resolve");
  const format = useFormatter();
  return (
    <section aria-labelledby="resolution" className="mt-4 max-w-prose border-s-2 border-line-strong ps-4 text-sm">
      <h2 id="resolution" className="font-semibold">
        {t("decidedOn", { date: format.dateTime(new Date(at), { dateStyle: "long" }) })}
      </h2>
      <p dir="auto" className="mt-1 break-words whitespace-pre-line">
        {note}
      </p>
      {sources.length > 0 && (
        <ul className="mt-1 flex flex-wrap gap-x-4">
          {sources.map((url) => (
            <li key={url}>
              <ExternalLink url={url} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
