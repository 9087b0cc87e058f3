import { FIGURE_IDS, type FigureId } from "@/lib/contract/figures";
import { examplePeople } from "@/lib/figures/gallery/example-people";
import { EXAMPLES, type GalleryExample } from "@/lib/figures/gallery/examples";
import type { FigureInput } from "@/lib/figures/input";
import { drawFigure, figureTable } from "@/lib/server/draw-figure";
import { galleryInput } from "@/lib/server/gallery";
import { compared } from "./measure";
import { countText, timeText, type Line } from "./table";

const [FEW, MANY] = [388, 100_000];
const DRAWING = { theme: "light", size: { width: 1600, height: 900 }, lang: "en" } as const;
const MOST_TIMES = 3;
const MOST_BYTES = 500_000;
/** A crowd of people whom no list has counted yet: what is kept of a list must not be measured as free. */
const anew = (input: FigureInput): FigureInput => ({ ...input, comparison: { ...input.comparison, people: [...input.comparison.people] } });

function inputOf(base: GalleryExample, people: number): FigureInput {
  return galleryInput({ ...base, people: examplePeople({ people: people - 1, scenarios: 3, simulated: 0, seed: 3 }) }, "en");
}

/** Every figure with its table, of many people against few: the time, and the size of the picture. */
export function manyPeople(): Line[] {
  const [base] = EXAMPLES;
  if (base === undefined) throw new Error("bench: the gallery has no example");
  const [few, many] = [inputOf(base, FEW), inputOf(base, MANY)];
  return FIGURE_IDS.map((figure) => lineOf(figure, few, many));
}

function lineOf(figure: FigureId, few: FigureInput, many: FigureInput): Line {
  const work = (input: FigureInput) => () => {
    const fresh = anew(input);
    return drawFigure(figure, fresh, DRAWING).length + figureTable(figure, fresh).length;
  };
  const { second, ratio } = compared(work(few), work(many), { rounds: 15, warmUp: 6 });
  const bytes = Buffer.byteLength(drawFigure(figure, many, DRAWING));
  return {
    what: `${figure}, ${countText(MANY)} people`,
    measured: `${timeText(second)}, ${ratio.toFixed(1)} × ${FEW} people, ${Math.round(bytes / 1000)} KB`,
    limit: { text: `≤ ${MOST_TIMES} ×, ≤ ${MOST_BYTES / 1000} KB`, kept: ratio <= MOST_TIMES && bytes <= MOST_BYTES },
  };
}
