import { FIGURE_IDS, type FigureId } from "@/lib/contract/figures";
import { examplePeople } from "@/lib/figures/gallery/example-people";
import { EXAMPLES, type GalleryExample } from "@/lib/figures/gallery/examples";
import type { FigureInput } from "@/lib/figures/input";
import { drawFigure, figureTable } from "@/lib/server/draw-figure";
import { galleryInput } from "@/lib/server/gallery";
import { compared, timesOf } from "./measure";
import { countText, timeText, type Line } from "./table";

const [FEW, MANY] = [388, 100_000];
const DRAWING = { theme: "light", size: { width: 1600, height: 900 }, lang: "en" } as const;
const ROUNDS = { rounds: 15, warmUp: 6 };
const MOST_TIMES = 3;
const MOST_BYTES = 500_000;
/** A crowd of people whom no list has counted yet: what is kept of a list must not be measured as free. */
function anew(input: FigureInput): FigureInput {
  const { comparison, facts } = input;
  const links = facts?.rounds?.links.map((link) => ({ ...link, people: link.people && [...link.people] })) ?? [];
  return { ...input, comparison: { ...comparison, people: [...comparison.people] }, facts: { ...facts, ...(facts?.rounds && { rounds: { ...facts.rounds, links } }) } };
}

const inputOf = (base: GalleryExample, people: number): FigureInput =>
  galleryInput({ ...base, people: examplePeople({ people: people - 1, scenarios: base.scenarios, simulated: 0, seed: 3 }) }, "en");

/** Every figure with its table, of many people against few: the time, and the size of the picture. */
export function manyPeople(): Line[] {
  return EXAMPLES.filter(({ id }) => id === "few" || id === "eight").flatMap((base) => {
    const [few, many] = [inputOf(base, FEW), inputOf(base, MANY)];
    const [reference = NaN] = timesOf([work("pool-bars", few)], ROUNDS);
    return FIGURE_IDS.map((figure) => lineOf(figure, few, many, reference));
  });
}

const work = (figure: FigureId, input: FigureInput) => () => {
  const fresh = anew(input);
  return drawFigure(figure, fresh, DRAWING).length + figureTable(figure, fresh).length;
};

/**
 * @param reference what the pool bars of few people take: a figure that costs next to nothing may spend as much on counting everybody
 */
function lineOf(figure: FigureId, few: FigureInput, many: FigureInput, reference: number): Line {
  const { second, ratio } = compared(work(figure, few), work(figure, many), ROUNDS);
  const bytes = Buffer.byteLength(drawFigure(figure, many, DRAWING));
  return {
    what: `${figure} (K = ${few.theCase.scenarios.length}), ${countText(MANY)} people`,
    measured: `${timeText(second)}, ${ratio.toFixed(1)} × ${FEW} people, ${Math.round(bytes / 1000)} KB`,
    limit: { text: `≤ ${MOST_TIMES} × or ${timeText(reference)}, ≤ ${MOST_BYTES / 1000} KB`, kept: (ratio <= MOST_TIMES || second <= reference) && bytes <= MOST_BYTES },
  };
}
