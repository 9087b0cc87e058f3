/** Whether the page is dark now: chosen, else as the system has it. */
function isDark(): boolean {
  return (document.documentElement.dataset.theme ?? (window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";
}

/** The page's theme as a parameter of a drawing; null where it is the light one, which needs no saying. */
export const themeParameter = () => (isDark() ? "dark" : null);
