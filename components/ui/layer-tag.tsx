import { useTranslations } from "next-intl";

const TAG = "border-b border-dotted border-ink-3 text-xs font-normal text-ink-3";

/** Says where a statement comes from: `coded` is our reading, `external` another source, linked when its address is given. */
export function LayerTag({ layer, url }: { layer: "coded" | "external"; url?: string | undefined }) {
  const t = useTranslations("app.layer");
  const word = layer === "external" ? `${t("external")}\u00a0↗` : t("coded");
  if (!url) return <span className={TAG}>{word}</span>;
  return (
    <a href={url} rel="noreferrer" className={`${TAG} hover:text-ink`}>
      {word}
    </a>
  );
}
