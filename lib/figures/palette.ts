import { SCENARIO_COLOURS } from "./scenario-colours";
import type { Tone } from "./marks";

export type Theme = "light" | "dark";

/** The colours and fonts that a drawing of a figure needs, as values of presentation attributes. */
export type Palette = {
  tone: Readonly<Record<Tone | "surface" | "line", string>>;
  /** Fill of a scenario, by index from 0, and the colour of text upon it. */
  scenario: (index: number) => { fill: string; on: string };
  /** The heaviest weight that the font can be asked for: files are set in static 400 and 600. */
  boldest: number;
  fontFamily: string;
  /** The face of Arabic words; null where `fontFamily` sees to it. */
  arabicFamily: string | null;
  monoFamily: string;
};

const HEX: Readonly<Record<Theme, Palette["tone"]>> = {
  light: { ink: "#17191c", "ink-2": "#4a4f56", "ink-3": "#646a72", accent: "#2f4b9f", surface: "#ffffff", line: "#dfdfd9" },
  dark: { ink: "#eceef0", "ink-2": "#b6bbc1", "ink-3": "#949aa1", accent: "#8098ff", surface: "#1b1e21", line: "#2d3135" },
};

/** For figures inside a page: custom properties, so that the theme and `data-scenarios` of the page decide. */
export const PAGE_PALETTE: Palette = {
  tone: {
    ink: "var(--ink)",
    "ink-2": "var(--ink-2)",
    "ink-3": "var(--ink-3)",
    accent: "var(--accent)",
    surface: "var(--surface)",
    line: "var(--line)",
  },
  scenario: (index) => ({ fill: `var(--scenario-${index + 1})`, on: `var(--scenario-${index + 1}-on)` }),
  boldest: 650,
  fontFamily: "var(--font-sans)",
  arabicFamily: null,
  monoFamily: "var(--font-mono)",
};

/** For files: hex values, since a file has no page around it. */
export function filePalette(theme: Theme, scenarios: { ordered: boolean; count: number }): Palette {
  const tone = HEX[theme];
  const colours = SCENARIO_COLOURS[theme][`${scenarios.ordered ? "ordered" : "unordered"}-${scenarios.count}`] ?? [];
  return {
    tone,
    scenario: (index) => {
      const [fill = tone["ink-2"], on = tone.surface] = (colours[index] ?? "").split(" ").filter((colour) => colour !== "");
      return { fill, on };
    },
    boldest: 600,
    fontFamily: "Inter, system-ui, sans-serif",
    arabicFamily: "Vazirmatn, system-ui, sans-serif",
    monoFamily: "ui-monospace, SFMono-Regular, Menlo, Consolas, monospace, Inter",
  };
}
