/** What a pointer needs to know about the drawn track: its box on the screen and which way it grows. */
export type TrackBox = { left: number; width: number; rightToLeft: boolean };

const WHOLE = 1000;
/** Half the drawn handle plus some slack: the zone in which a mouse press takes hold of the handle. */
const HANDLE_REACH_PX = 14;
const SNAP_PERMILLE = 10;

/** The share under a screen position, in per mille and unrounded; below 0 or above 1000 when the pointer is outside the track. */
export function shareAt(box: TrackBox, clientX: number): number {
  const fromStart = box.rightToLeft ? box.left + box.width - clientX : clientX - box.left;
  return (fromStart / box.width) * WHOLE;
}

/** Whether a mouse press at `clientX` is on the handle of a bar that stands at `sharePermille`. */
export function isOnHandle(box: TrackBox, clientX: number, sharePermille: number): boolean {
  const distancePx = (Math.abs(shareAt(box, clientX) - sharePermille) / WHOLE) * box.width;
  return distancePx <= HANDLE_REACH_PX;
}

/**
 * Rounds a share to the grid: whole per cents, or 0.1 % when `fine`.
 * The share at the start of the gesture is a snap point too, so that dragging away and back restores it exactly.
 * Returns an integer in [0, 1000].
 */
export function snapShare(permille: number, startPermille: number | null, fine: boolean): number {
  const grid = fine ? 1 : SNAP_PERMILLE;
  const onGrid = Math.round(permille / grid) * grid;
  const nearStart = startPermille !== null && Math.abs(permille - startPermille) <= Math.abs(permille - onGrid);
  const snapped = nearStart ? startPermille : onGrid;
  return Math.min(WHOLE, Math.max(0, snapped));
}
