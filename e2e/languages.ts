import type { Page } from "@playwright/test";
import { LANGUAGE_COOKIE, LANGUAGES, type Language } from "../lib/contract/languages";

/** Every language of the interface. */
export const LANGUAGE_IDS = Object.keys(LANGUAGES) as Language[];

/** From now on this person's pages are in that language. */
export async function speak(page: Page, language: Language, baseURL: string | undefined): Promise<void> {
  await page.context().addCookies([{ name: LANGUAGE_COOKIE, value: language, url: baseURL ?? "" }]);
}
