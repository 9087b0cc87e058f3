import { useRef, type PointerEvent } from "react";
import { isOnHandle, shareAt, snapShare, type TrackBox } from "./pointer-share";

/** A finger must travel this far sideways before it drags: less is a tap or the beginning of a scroll. */
const TOUCH_THRESHOLD_PX = 6;

type Input = HTMLInputElement;

/** One press: where it began, and whether the bar follows the distance travelled or stands under the pointer. */
type Press = {
  pointerId: number;
  mode: "relative" | "absolute" | "undecided";
  startX: number;
  startPermille: number | null;
};

type Options = {
  /** The share before the press; null while the scenario is not set. */
  sharePermille: number | null;
  disabled: boolean;
  onMove: (permille: number) => void;
  onEnd: () => void;
  onCancel: () => void;
};

function boxOf(element: Input): TrackBox {
  const { left, width } = element.getBoundingClientRect();
  return { left, width, rightToLeft: getComputedStyle(element).direction === "rtl" };
}

function targetOf(press: Press, box: TrackBox, { clientX, shiftKey }: PointerEvent<Input>): number {
  const under = shareAt(box, clientX);
  const permille = press.mode === "relative" ? (press.startPermille ?? 0) + under - shareAt(box, press.startX) : under;
  return snapShare(permille, press.startPermille, shiftKey);
}

/**
 * Pointer handlers of one bar. Mouse and pen: on the handle the bar follows the distance, elsewhere it jumps there first.
 * Touch: vertical movement scrolls; sideways drags by distance on a set bar; a tap sets only an unset one.
 * `isPressed` is true from press to release: the native range's own events are ignored meanwhile.
 */
export function useBarPointer({ sharePermille, disabled, onMove, onEnd, onCancel }: Options) {
  const press = useRef<Press | null>(null);

  const begin = (event: PointerEvent<Input>): Press => {
    const startPermille = sharePermille;
    const common = { pointerId: event.pointerId, startX: event.clientX, startPermille };
    if (event.pointerType === "touch") return { ...common, mode: "undecided" };
    const held = startPermille !== null && isOnHandle(boxOf(event.currentTarget), event.clientX, startPermille);
    return { ...common, mode: held ? "relative" : "absolute" };
  };

  const onPointerDown = (event: PointerEvent<Input>) => {
    event.preventDefault(); // the native range must not move by itself
    if (event.button !== 0 || !event.isPrimary) return;
    event.currentTarget.focus({ preventScroll: true });
    if (disabled) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    press.current = begin(event);
    if (press.current.mode === "absolute") onMove(targetOf(press.current, boxOf(event.currentTarget), event));
  };

  const decide = (current: Press, event: PointerEvent<Input>): boolean => {
    if (current.mode !== "undecided") return true;
    if (Math.abs(event.clientX - current.startX) < TOUCH_THRESHOLD_PX) return false;
    current.mode = current.startPermille === null ? "absolute" : "relative";
    current.startX = event.clientX;
    return true;
  };

  const onPointerMove = (event: PointerEvent<Input>) => {
    const current = press.current;
    if (current?.pointerId !== event.pointerId || !decide(current, event)) return;
    onMove(targetOf(current, boxOf(event.currentTarget), event));
  };

  const onPointerUp = (event: PointerEvent<Input>) => {
    const current = press.current;
    if (current?.pointerId !== event.pointerId) return;
    press.current = null;
    if (current.mode === "undecided" && current.startPermille === null) {
      onMove(targetOf({ ...current, mode: "absolute" }, boxOf(event.currentTarget), event));
    }
    onEnd();
  };

  const onPointerCancel = (event: PointerEvent<Input>) => {
    if (press.current?.pointerId !== event.pointerId) return;
    press.current = null;
    onCancel();
  };

  return {
    handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel },
    isPressed: () => press.current !== null,
    /** Gives up the press: what the pointer still does is ignored. */
    release: () => {
      press.current = null;
    },
  };
}
