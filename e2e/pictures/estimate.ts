import { ESTIMATE_STATES, openEstimate } from "../estimate-states";
import { test } from "../fixtures";
import { pageIn, shoot, titleOf, VIEWS } from "./shoot";

for (const view of VIEWS) {
  for (const [state, reach] of Object.entries(ESTIMATE_STATES)) {
    test(`the estimate, ${state}, ${titleOf(view)}`, async ({ browser, baseURL }) => {
      const page = await pageIn(browser, view, baseURL ?? "");
      await openEstimate(page);
      await reach(page, { language: view.language, origin: baseURL ?? "" });
      await shoot(page, `estimate-${state}`, view);
      await page.context().close();
    });
  }
}
