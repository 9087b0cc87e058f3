/** More tests than these must not need a second try: docs/decisions/0024. */
const MOST_SECOND_TRIES = 3;

/** The tests of a Playwright report (as JSON) that passed only at the second try, each as "file › title". */
function secondTries(report) {
  const inSuite = ({ specs = [], suites = [] }) => [
    ...specs.filter(({ tests }) => tests.some(({ status }) => status === "flaky")).map(({ file, title }) => `${file} › ${title}`),
    ...suites.flatMap(inSuite),
  ];
  return report.suites.flatMap(inSuite);
}

/** How many passed and failed; `note` names what passed at the second try, `tooMany` is an error where that were too many. */
export function countSecondTries(report) {
  const { expected, unexpected, flaky } = report.stats;
  const note = secondTries(report).map((title) => `\n      at the second try: ${title}`).join("");
  if (flaky <= MOST_SECOND_TRIES) return { passed: expected + flaky, failed: unexpected, note, tooMany: null };
  const tooMany = new Error(`${flaky} tests needed a second try, ${MOST_SECOND_TRIES} at most may:${note}`);
  return { passed: expected, failed: unexpected + flaky, note, tooMany };
}
