import { EXERCISE } from "./fixtures";

const CASE = `/cases/${EXERCISE}`;

/** The pages of the case itself. */
export const CASE_PAGES = [`${CASE}/brief`, `${CASE}/scenarios`, `${CASE}/voices`, `${CASE}/evidence`, `${CASE}/pathways`, `${CASE}/timeline`] as const;

/** Published forecasts of real people on questions that are decided: one whose scenarios have no order, one whose have. */
export const UNORDERED_CROWD = "russia-president-2012";
export const ORDERED_CROWD = "iraq-us-troops-2011";

const CROWD_PAGES = [
  `/cases/${UNORDERED_CROWD}/brief`,
  `/cases/${UNORDERED_CROWD}/scenarios`,
  `/cases/${UNORDERED_CROWD}/pathways`,
  ...["compare", "outcome", "scores"].map((page) => `/exercises/${UNORDERED_CROWD}/${page}`),
  ...["compare", "scores"].map((page) => `/exercises/${ORDERED_CROWD}/${page}`),
];

/** One method of each kind: the list, a pool, long formulas, many columns, a score, intervals, lists of words, a survey, nothing. */
const METHOD_PAGES = [
  "/methods",
  "/methods/log",
  "/methods/neymanLog",
  "/methods/camps",
  "/methods/brier",
  "/methods/calibration",
  "/methods/lexicons",
  "/methods/words-and-numbers",
  "/methods/figures",
  "/methods/figures/pool-bars",
  "/methods/figures/ternary",
  "/methods/nowhere",
];

/** Every page a reader can open, the one that does not exist included. */
export const PAGES = [
  "/",
  "/exercises/new",
  "/join",
  "/calibration",
  ...CASE_PAGES,
  `/exercises/${EXERCISE}/estimate`,
  `/exercises/${EXERCISE}/compare`,
  `/exercises/${EXERCISE}/compare?figure=ternary`,
  `/exercises/${EXERCISE}/outcome`,
  `/exercises/${EXERCISE}/scores`,
  ...CROWD_PAGES,
  `${CASE}/evidence?scenario=broader-war&voice=aqqad&direction=supports&driver=d-dialogue`,
  ...METHOD_PAGES,
  `${CASE}/sources/sky-news`,
  "/cases/harbour/sources/gazette?quote=c1.1",
  "/accessibility",
  "/verify",
  "/nowhere",
  "/cases/nowhere/brief",
  "/exercises/nowhere/estimate",
] as const;

/** One page of each kind: for what takes long and does not depend on a page's content. */
export const KINDS_OF_PAGES = [
  "/",
  "/exercises/new",
  "/join",
  ...CASE_PAGES,
  ...["estimate", "compare", "outcome", "scores"].map((page) => `/exercises/${EXERCISE}/${page}`),
  "/methods",
  "/methods/log",
  "/cases/harbour/sources/gazette?quote=c1.1",
  "/accessibility",
  "/nowhere",
];

/** The page that tells what happened, and the one that scores by it. */
export const OUTCOME_PAGE = `/exercises/${EXERCISE}/outcome`;
export const SCORES_PAGE = `/exercises/${EXERCISE}/scores`;
