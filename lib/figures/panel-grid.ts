/** Between two panels side by side, in layout pixels. */
export const PANEL_GAP = 28;

/** How many panels of at least `least` pixels stand side by side, as evenly as may be, and how wide each is. */
export function panelGrid(count: number, width: number, least: number): { columns: number; rows: number; panelWidth: number } {
  const most = Math.max(1, Math.floor((width + PANEL_GAP) / (least + PANEL_GAP)));
  const rows = Math.max(1, Math.ceil(count / most));
  const columns = Math.max(1, Math.ceil(count / rows));
  return { columns, rows, panelWidth: (width - (columns - 1) * PANEL_GAP) / columns };
}
