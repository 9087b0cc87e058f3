/** The files of a figure, in the order of the menu. A drawn one is in the page's theme. */
export const FIGURE_FILES = [
  { extension: "svg", drawn: true },
  { extension: "png", drawn: true },
  { extension: "pdf", drawn: true },
  { extension: "pptx", drawn: true },
  { extension: "xlsx", drawn: false },
  { extension: "csv", drawn: false },
  { extension: "json", drawn: false },
] as const;

/** The files of the whole exercise, in the order of the menu. */
export const EXERCISE_FILES = ["zip", "xlsx", "csv"] as const;
