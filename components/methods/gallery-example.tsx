import { useTranslations } from "next-intl";
import { DrawnFigure } from "@/components/figures/drawn-figure";
import { scenarioSet } from "@/components/ui/scenario-classes";
import type { FigureId } from "@/lib/contract/figures";
import type { GalleryExample as Example } from "@/lib/figures/gallery/examples";
import type { FigureInput } from "@/lib/figures/input";
import { filePalette, PAGE_PALETTE, type Palette } from "@/lib/figures/palette";

type Props = { figure: FigureId; example: Example; input: FigureInput };

/** Layout widths in pixels: on a desk, and on a phone of 360 px between its margins. Neither is shown smaller. */
const LAYOUTS = [
  { width: 640, shown: "hidden @min-[40rem]:block" },
  { width: 328, shown: "@min-[40rem]:hidden" },
] as const;

/** The colours of the page, but for the example that is dark on any page; its type is the page's. */
function paletteOf({ theme, scenarios }: Example): Palette {
  if (theme === "light") return PAGE_PALETTE;
  const { fontFamily, arabicFamily, monoFamily } = PAGE_PALETTE;
  return { ...filePalette(theme, { ordered: true, count: scenarios }), fontFamily, arabicFamily, monoFamily };
}

/** One figure of one crowd, with what crowd it is. */
export function GalleryExample({ figure, example, input }: Props) {
  const t = useTranslations("methods.figures.example");
  const palette = paletteOf(example);
  return (
    <figure data-scenarios={scenarioSet(input.theCase.ordered, example.scenarios)} className="mt-8 grid gap-x-10 gap-y-2 lg:grid-cols-[640px_minmax(0,1fr)]">
      <figcaption className="lg:order-last">
        <h3 className="font-semibold">{t(`${example.id}.name`)}</h3>
        <p className="mt-1 max-w-[42rem] text-sm text-ink-2">{t(`${example.id}.text`)}</p>
      </figcaption>
      {/* A figure's axes and places run from left to right in every language. */}
      <div dir="ltr" className="@container min-w-0 max-w-[640px]">
        {LAYOUTS.map(({ width, shown }) => (
          <div key={width} className={`overflow-hidden rounded-md border border-line bg-surface ${shown}`}>
            <DrawnFigure figure={figure} input={input} width={width} palette={palette} idPrefix={`${example.id}-${width}`} />
          </div>
        ))}
      </div>
    </figure>
  );
}
