import { useRef, type Dispatch, type PointerEvent } from "react";
import { setPoint, type TrianglePoint } from "@/lib/core/triangle";
import type { EstimateAction } from "../estimate-state";
import { followed, isOnDiamond, placeAt, type DrawingBox, type ScreenPoint } from "./pointer-place";

/** A finger must travel this far before it drags, and no farther to tap. */
const TOUCH_THRESHOLD_PX = 6;

const GRID_PERMILLE = { usual: 10, fine: 1 } as const;

/** One press. "held": the diamond follows the distance travelled; "under": it stands under the pointer; the others wait. */
type Press = { pointerId: number; mode: "held" | "under" | "mayHold" | "mayTap"; from: ScreenPoint; stop: () => void };

type Surface = HTMLDivElement;

function boxOf(surface: Surface): DrawingBox {
  const { left, top, width } = surface.getBoundingClientRect();
  return { left, top, width, rightToLeft: getComputedStyle(surface).direction === "rtl" };
}

function travelled(from: ScreenPoint, to: ScreenPoint): number {
  return Math.hypot(to.clientX - from.clientX, to.clientY - from.clientY);
}

/** Escape gives a drag up, whatever has the focus meanwhile. */
function onEscape(act: () => void): () => void {
  const onKeyDown = ({ key }: KeyboardEvent) => key === "Escape" && act();
  addEventListener("keydown", onKeyDown);
  return () => removeEventListener("keydown", onKeyDown);
}

/**
 * Pointer handlers of the drawing. Mouse and pen: on the diamond it follows the distance, elsewhere it jumps there first.
 * Touch: only the diamond drags, in every direction; a tap sets an estimate that has no point yet; all else scrolls.
 *
 * @param point where the diamond stands; null while not every share is set
 */
export function useTrianglePointer(point: TrianglePoint | null, dispatch: Dispatch<EstimateAction>) {
  const press = useRef<(Press & { start: TrianglePoint | null }) | null>(null);

  const finish = (how: "end" | "cancel") => {
    press.current?.stop();
    press.current = null;
    dispatch({ type: how });
  };

  const moveTo = (place: TrianglePoint, fine: boolean) => {
    const grid = fine ? GRID_PERMILLE.fine : GRID_PERMILLE.usual;
    dispatch({ type: "change", control: "triangle", source: "pointer", make: (base) => setPoint(base, place, grid) });
  };

  const modeOf = (event: PointerEvent<Surface>): Press["mode"] | null => {
    const box = boxOf(event.currentTarget);
    if (event.pointerType !== "touch") return point && isOnDiamond(box, event, point) ? "held" : "under";
    if (!point) return "mayTap";
    return event.target instanceof Element && event.target.hasAttribute("data-handle") ? "mayHold" : null;
  };

  const onPointerDown = (event: PointerEvent<Surface>) => {
    const mode = event.button === 0 && event.isPrimary ? modeOf(event) : null;
    if (!mode) return;
    const { pointerId, clientX, clientY, currentTarget } = event;
    if (mode !== "mayTap") currentTarget.setPointerCapture(pointerId);
    press.current = { pointerId, mode, from: { clientX, clientY }, start: point, stop: onEscape(() => finish("cancel")) };
    if (mode === "under") moveTo(placeAt(boxOf(currentTarget), event), event.shiftKey);
  };

  const onPointerMove = (event: PointerEvent<Surface>) => {
    const current = press.current;
    if (current?.pointerId !== event.pointerId || current.mode === "mayTap") return;
    const box = boxOf(event.currentTarget);
    if (current.mode === "mayHold") {
      if (travelled(current.from, event) < TOUCH_THRESHOLD_PX) return;
      current.mode = "held";
      current.from = { clientX: event.clientX, clientY: event.clientY };
    }
    const place = current.mode === "held" && current.start ? followed(box, current.from, event, current.start) : placeAt(box, event);
    moveTo(place, event.shiftKey);
  };

  const onPointerUp = (event: PointerEvent<Surface>) => {
    const current = press.current;
    if (current?.pointerId !== event.pointerId) return;
    if (current.mode === "mayTap" && travelled(current.from, event) < TOUCH_THRESHOLD_PX) moveTo(placeAt(boxOf(event.currentTarget), event), false);
    finish("end");
  };

  const onPointerCancel = (event: PointerEvent<Surface>) => {
    if (press.current?.pointerId === event.pointerId) finish("cancel");
  };

  return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel };
}
