/** Where the chosen figure's table stands on the page. */
export const FIGURE_NUMBERS_ID = "figure-numbers";
