import type { CDPSession } from "@playwright/test";

type Finger = { x: number; y: number };

/** One finger on the screen, as Chromium's protocol moves it: with a threshold, scrolling and cancelling like a real one. */
export function touch(cdp: CDPSession) {
  const send = (type: "touchStart" | "touchMove" | "touchEnd" | "touchCancel", at?: Finger) => cdp.send("Input.dispatchTouchEvent", { type, touchPoints: at ? [at] : [] });
  return {
    press: (at: Finger) => send("touchStart", at),
    move: (at: Finger) => send("touchMove", at),
    cancel: () => send("touchCancel"),
    swipe: async (from: Finger, to: Finger) => {
      await send("touchStart", from);
      for (const part of [0.1, 0.3, 0.6, 0.8, 1]) await send("touchMove", { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part });
      await send("touchEnd");
    },
  };
}
