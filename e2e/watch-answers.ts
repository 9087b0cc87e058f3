import type { Page } from "@playwright/test";

/** Every answer of the API that a page reads from now on, and the page itself: what somebody may not know must be in none of them. */
export function watchAnswers(page: Page): { texts: Promise<string>[] } {
  const texts: Promise<string>[] = [];
  page.on("response", (response) => {
    const type = response.headers()["content-type"] ?? "";
    if (/json|html|x-component/.test(type)) texts.push(response.text().catch(() => ""));
  });
  return { texts };
}
