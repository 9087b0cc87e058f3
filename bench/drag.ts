import { chromium, type CDPSession, type Locator, type Page } from "@playwright/test";
import { WAYS_ID } from "../components/estimate/estimate-ids";
import type { WayId } from "../components/estimate/way-list";
import { CHROMIUM_FLAGS } from "../e2e/chromium";
import { openEstimate } from "../e2e/estimate-states";
import { findBrowser } from "../scripts/browser.mjs";
import { serveBuilt } from "../scripts/served.mjs";
import { build } from "../scripts/steps.mjs";
import type { Line } from "./table";
import { timeText } from "./table";
import { traced, type Trace } from "./trace";

/** As slow a machine as this one with a quarter of its speed: a phone. */
const SLOW_DOWN = 4;
/** The length from which on Chromium calls a task long: a finger feels it. */
const LONG_TASK_MS = 50;
const GESTURE_MS = 3_000;
const MOVE_EVERY_MS = 16;
/** A finger travels its way and back so often in a gesture. */
const SWINGS = 4;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Presses at the middle of an element and moves for `GESTURE_MS`; `at` says where for a phase from 0 to 1, in px from there. */
async function drag(page: Page, element: Locator, at: (phase: number, box: { width: number; height: number }) => { x: number; y: number }): Promise<void> {
  await element.scrollIntoViewIfNeeded();
  const box = await element.boundingBox();
  if (!box) throw new Error("bench: nothing to drag is on the screen");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  const began = performance.now();
  for (let passed = 0; passed < GESTURE_MS; passed = performance.now() - began) {
    const to = at(passed / GESTURE_MS, box);
    const next = performance.now() + MOVE_EVERY_MS;
    await page.mouse.move(x + to.x, y + to.y);
    await pause(Math.max(0, next - performance.now()));
  }
  await page.mouse.up();
}

const swing = (phase: number) => Math.sin(phase * SWINGS * 2 * Math.PI);

const turn = (phase: number) => Math.cos(phase * SWINGS * 2 * Math.PI);

type Gesture = (page: Page, panel: Locator) => Promise<void>;

/** The first range to and fro. */
const slide: Gesture = (page, panel) => drag(page, panel.locator("input[type=range]").first(), (phase, { width }) => ({ x: 0.3 * width * swing(phase), y: 0 }));

/** Everything that can be dragged on the estimate page, by what is told about it: the way in, and what is done there. */
const GESTURES: Readonly<Record<string, { way: WayId; gesture: Gesture }>> = {
  "a bar": { way: "bars", gesture: slide },
  "a branch": { way: "steps", gesture: slide },
  "the triangle": { way: "triangle", gesture: (page, panel) => drag(page, panel.locator("svg").first(), (phase, { width }) => ({ x: 0.2 * width * swing(phase), y: 0.2 * width * turn(phase) })) },
};

function linesOf(what: string, { tasks, frames }: Trace): Line[] {
  const longest = Math.max(...tasks.map(({ workMs }) => workMs));
  const longestWall = Math.max(...tasks.map(({ wallMs }) => wallMs));
  const long = tasks.filter(({ workMs }) => workMs > LONG_TASK_MS).length;
  return [
    { what: `${what}: longest task`, measured: `${timeText(longest)} (${timeText(longestWall)} by the clock)`, limit: { text: `≤ ${LONG_TASK_MS} ms`, kept: longest <= LONG_TASK_MS } },
    { what: `${what}: tasks over ${LONG_TASK_MS} ms`, measured: `${long} of ${tasks.length}`, limit: { text: "0", kept: long === 0 } },
    { what: `${what}: frames in ${GESTURE_MS / 1000} s`, measured: String(frames), target: { text: "≥ 90", met: frames >= 90 } },
  ];
}

async function measured(page: Page, cdp: CDPSession): Promise<Line[]> {
  const lines: Line[] = [];
  for (const [what, { way, gesture }] of Object.entries(GESTURES)) {
    await openEstimate(page);
    const [field] = await page.locator("input[type=text]").all();
    await field?.fill("50/30/20");
    await field?.press("Enter");
    await page.locator(`#${WAYS_ID}-tab-${way}`).click();
    const panel = page.locator(`#${WAYS_ID}-panel-${way}`);
    await gesture(page, panel); // the machine warms up
    lines.push(...linesOf(what, await traced(cdp, () => gesture(page, panel))));
  }
  return lines;
}

/**
 * Dragging with every linked view redrawn, in Chromium on the production build with the processor slowed down.
 * What counts is the work of the page's main thread in one task; the time by the clock holds other programs of this machine too.
 */
export async function dragging(): Promise<Line[]> {
  await build();
  const server = await serveBuilt();
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: [...CHROMIUM_FLAGS] });
  try {
    const page = await browser.newPage({ baseURL: server.address, viewport: { width: 1280, height: 900 } });
    const cdp = await page.context().newCDPSession(page);
    await cdp.send("Emulation.setCPUThrottlingRate", { rate: SLOW_DOWN });
    return await measured(page, cdp);
  } finally {
    await browser.close();
    await server.stop();
  }
}
