import { useTranslations } from "next-intl";
import type { Translate } from "@/lib/figures/input";
import { PAGE_PALETTE } from "@/lib/figures/palette";
import { pathwaysSpec } from "@/lib/figures/pathways";
import type { PathwaysInput } from "@/lib/figures/pathways-input";
import { PathwaysFigure } from "../figures/pathways";

/** Layout widths in pixels: beside a column on a desk, and on a phone of 360 px between its margins. */
const WIDTHS = { wide: 776, narrow: 326 } as const;

type Props = Omit<PathwaysInput, "translate" | "beside"> & {
  /** Makes the drawing's ids unique on its page. */
  id: string;
  caption: string;
};

/** The event tree in two layouts, of which the style sheet shows the one that fits; complete without scripts. */
export function TreeFigure({ id, caption, ...input }: Props) {
  const t = useTranslations("figures");
  const translate: Translate = (key, values) => t(key as Parameters<typeof t>[0], values);
  const drawing = (layout: keyof typeof WIDTHS) => <PathwaysFigure spec={pathwaysSpec({ ...input, beside: null, translate }, WIDTHS[layout])} palette={PAGE_PALETTE} idPrefix={`${id}-${layout}`} />;
  return (
    <figure className="@container">
      <div className="hidden max-w-[776px] overflow-hidden rounded-md border border-line bg-surface @min-[40rem]:block">{drawing("wide")}</div>
      <div className="max-w-[30rem] overflow-hidden rounded-md border border-line bg-surface @min-[40rem]:hidden">{drawing("narrow")}</div>
      <figcaption className="mt-2 text-sm text-ink-3">{caption}</figcaption>
    </figure>
  );
}
