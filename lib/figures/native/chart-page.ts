import type { FigureBox, FigureInput } from "../input";
import type { FrameSpec } from "../pool-bars-spec";
import type { NativeChart } from "./chart";

/** What a slide or a sheet says around a chart: the same words as the picture, with the same chart's numbers. */
export type ChartPage = {
  title: string;
  question: string;
  /** What the foot of the picture says, and its fingerprint. */
  foot: readonly string[];
  /** The picture in words, for those who do not see it. */
  description: string;
  /** Null where there is nothing to show. */
  chart: NativeChart | null;
  /** Read from right to left. */
  rtl: boolean;
};

/** So wide that no line of the frame is broken. */
const UNBROKEN: FigureBox = { width: 20_000 };

type Framed = { title: string; description: string; frame: FrameSpec };

/** The page of a figure: its words from the frame that `draw` makes. */
export function chartPage(input: FigureInput, draw: (input: FigureInput, box: FigureBox) => Framed, chart: NativeChart | null): ChartPage {
  const { title, description, frame } = draw(input, UNBROKEN);
  const text = (labels: readonly { text: string }[]) => labels.map((label) => label.text);
  return { title, question: text(frame.subtitle).join(" "), foot: [...text(frame.footer), frame.fingerprint.text], description, chart, rtl: input.direction === "rtl" };
}
