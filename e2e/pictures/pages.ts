import type { Page } from "@playwright/test";
import { EXERCISE, test } from "../fixtures";
import { PAGES } from "../pages";
import { pageIn, READER, shoot, titleOf, VIEWS } from "./shoot";

/** "/exercises/iran-pakistan-2024/compare?pool=log" → "compare-pool": the shipped case is the one that needs no name. */
function shotName(path: string): string {
  const { pathname, searchParams } = new URL(path, "http://localhost");
  const parts = pathname.split("/").filter((part) => part !== "" && part !== EXERCISE && part !== "cases" && part !== "exercises");
  return [...parts, ...searchParams.keys()].join("-") || "home";
}

/** What the reader of a page can tell apart: its words and its structure, without what is new at each load. */
const contentOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

for (const view of VIEWS) {
  for (const path of PAGES) {
    test(`${path}, ${titleOf(view)}`, async ({ browser, baseURL }) => {
      const before = await pageIn(browser, view, baseURL ?? "");
      await before.goto(path);
      await shoot(before, shotName(path), view);
      const after = await pageIn(browser, view, baseURL ?? "", READER);
      await after.goto(path);
      if ((await contentOf(before)) !== (await contentOf(after))) await shoot(after, `${shotName(path)}-after`, view);
      for (const page of [before, after]) await page.context().close();
    });
  }
}
