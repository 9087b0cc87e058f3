import { EXERCISE, test } from "../fixtures";
import { READER } from "./shoot";

const COMPLETE = [575, 310, 115] as const;

test("one reader makes an estimate", async ({ page, submit }) => {
  await submit(COMPLETE, { rationale: "Both sides said that the matter was closed.", cites: [] });
  // what happened counts as seen from the first visit on: the score pages open
  await page.goto(`/exercises/${EXERCISE}/outcome`);
  await page.context().storageState({ path: READER });
});
