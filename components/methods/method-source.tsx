import { useTranslations } from "next-intl";
import type { MethodId } from "@/lib/contract/methods";
import { SectionHeading } from "../ui/section-heading";
import { METHOD_SOURCES } from "./method-sources";

/** An address as people read it: without its scheme. */
const shown = (url: string) => decodeURIComponent(url).replace(/^https:\/\/(doi\.org\/)?(www\.)?/, (_, isDoi) => (isDoi ? "doi:" : ""));

/** Who described the method, and where. */
export function MethodSource({ id }: { id: MethodId }) {
  const t = useTranslations("methods");
  return (
    <section aria-labelledby="source" className="mt-12 max-w-[42rem]">
      <SectionHeading id="source">{t("page.source")}</SectionHeading>
      <p className="mt-2">
        <bdi>{t(`entry.${id}.source`)}</bdi>
      </p>
      <ul className="mt-2 text-sm">
        {METHOD_SOURCES[id]?.map((url) => (
          <li key={url}>
            <a href={url} rel="noreferrer" className="finger py-1 wrap-anywhere text-ink-2 underline hover:text-ink">
              <bdi>{shown(url)}&nbsp;↗</bdi>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
