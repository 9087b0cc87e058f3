/** The files of a figure, in the order of the menu. A drawn one is in the page's theme. */
export const FIGURE_FILES = [
  { extension: "svg", drawn: true },
  { extension: "png", drawn: true },
  { extension: "pdf", drawn: true },
  { extension: "pptx", drawn: true },
  { extension: "csv", drawn: false },
] as const;

/** The files of the whole exercise, in the order of the menu. */
export const EXERCISE_FILES = ["csv"] as const;
