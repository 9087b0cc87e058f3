import { EXERCISE } from "./fixtures";

const CASE = `/cases/${EXERCISE}`;

/** The pages of the case itself. */
export const CASE_PAGES = [`${CASE}/brief`, `${CASE}/scenarios`, `${CASE}/voices`] as const;

/** Every page a reader can open, the one that does not exist included. */
export const PAGES = [
  "/",
  ...CASE_PAGES,
  `/exercises/${EXERCISE}/estimate`,
  `/exercises/${EXERCISE}/compare`,
  `/exercises/${EXERCISE}/outcome`,
  "/nowhere",
  "/cases/nowhere/brief",
] as const;

/** The one page that tells what happened. */
export const OUTCOME_PAGE = `/exercises/${EXERCISE}/outcome`;
