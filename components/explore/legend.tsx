import { useTranslations } from "next-intl";
import { LayerTag } from "../ui/layer-tag";

/** One line that says how to tell what the source says, what is our reading, and what comes from elsewhere. */
export function Legend() {
  const t = useTranslations("explore.legend");
  return (
    <p className="text-sm text-ink-2">
      {t.rich("text", {
        said: (words) => <span className="said">{words}</span>,
        coded: () => <LayerTag layer="coded" />,
        external: () => <LayerTag layer="external" />,
      })}
    </p>
  );
}
