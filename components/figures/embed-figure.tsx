import type { FigureId } from "@/lib/contract/figures";
import { percentNumberText } from "@/lib/core/percent-text";
import type { FigureInput } from "@/lib/figures/input";
import type { NativeChart } from "@/lib/figures/native/chart";
import { PAGE_PALETTE } from "@/lib/figures/palette";
import { DrawnFigure } from "./drawn-figure";

/** Layout widths in pixels by the class that the style sheet shows: each from its own width on, so that no type is drawn small. */
const LAYOUTS = { narrow: 328, middle: 540, wide: 776 } as const;

type Texts = { numbers: string; what: string; back: string; none: string };
type Props = {
  figure: FigureId;
  input: FigureInput;
  chart: NativeChart | null;
  texts: Texts;
  /** Where the way back leads. */
  href: string;
};

/** A published figure on another site: the picture in the layout that fits its frame, its numbers folded, and the way back. No scripts. */
export function EmbedFigure({ figure, input, chart, texts, href }: Props) {
  return (
    <main>
      <div dir="ltr">
        {Object.entries(LAYOUTS).map(([name, width]) => (
          <div key={name} className={name}>
            <DrawnFigure figure={figure} input={input} width={width} palette={PAGE_PALETTE} idPrefix={name} />
          </div>
        ))}
      </div>
      <footer>
        <div className="row">
          <details>
            <summary>{texts.numbers}</summary>
            {chart === null ? <p>{texts.none}</p> : <Numbers chart={chart} texts={texts} />}
          </details>
          <a href={href} target="_blank" rel="noopener noreferrer">
            {texts.back}
          </a>
        </div>
      </footer>
    </main>
  );
}

const BY_UNIT: Readonly<Record<NativeChart["unit"], (value: number) => string>> = {
  share: (value) => `${percentNumberText(value * 1000)} %`,
  points: (value) => `${value > 0 ? "+" : ""}${percentNumberText(value * 1000)}`,
  people: String,
  score: (value) => value.toFixed(3),
};

function Numbers({ chart: { unit, categories, series }, texts }: { chart: NativeChart; texts: Texts }) {
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={texts.numbers}>
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.what}</th>
            {series.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {categories.map((category, row) => (
            <tr key={category}>
              <th scope="row">{category}</th>
              {series.map(({ name, values }) => (
                <td key={name}>
                  <bdi>{values[row] === undefined ? "–" : BY_UNIT[unit](values[row])}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
