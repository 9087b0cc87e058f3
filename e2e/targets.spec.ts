import { expect, test } from "./fixtures";
import { PAGES } from "./pages";
import { BUTTONS, smallTargets } from "./targets";

const FINGER_PX = 44;
const POINTER_PX = 40;

for (const path of PAGES) {
  test(`${path}: what can be pressed is large enough, for a finger and for a pointer`, async ({ page, submit }) => {
    await submit([500, 300, 200]);
    await page.goto(path);
    expect(await smallTargets(page, POINTER_PX, BUTTONS)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await smallTargets(page, FINGER_PX)).toEqual([]);
  });
}
