import { useFormatter, useTranslations } from "next-intl";
import type { Case } from "@/lib/contract/cases";
import { LayerTag } from "../ui/layer-tag";

/** Who published a source, when, and where it can be read. The publisher is left out where it stands above as the title. */
export function SourceLine({ source: { title, publisher, publishedOn, url } }: { source: Case["sources"][number] }) {
  const t = useTranslations("explore");
  const format = useFormatter();
  return (
    <p className="mt-1 text-sm text-ink-2">
      {title && <bdi>{publisher}</bdi>}
      {title && publishedOn && t("separator")}
      {publishedOn && format.dateTime(new Date(publishedOn), { dateStyle: "long" })} {url && <LayerTag layer="external" url={url} />}
    </p>
  );
}
