const KIB = 1024;

/** A page that compares is to come below 280 KiB, with the library that draws under the pointer; every other page has this. */
const OTHER_KIB = 180;

/**
 * Pages that are not there yet: what they weighed when this was written, in kB of size-limit, may grow by 2 % and no more.
 * Whoever makes one lighter lowers its number.
 */
const STILL_KB = { estimate: 193, cockpit: 187.7, presenter: 193.4, compare: 309.7 };
const stillLimit = (name) => Math.round(STILL_KB[name] * 1000 * 1.02);

const plain = (name, path, more = {}) => ({ name, path, visitor: null, limit: OTHER_KIB * KIB, act: async () => undefined, ...more });

/** Looks at every figure, and moves over it. */
async function compareFigures(page) {
  const choice = page.locator("select[name=figure]");
  const figures = await choice.locator("option").evaluateAll((options) => options.map(({ value }) => value));
  for (const figure of figures) {
    await choice.selectOption(figure);
    await page.locator(`main [aria-describedby^="${figure}-"]:visible`).first().hover();
  }
}

/** One page of every kind, as whoever uses it most sees it: its name, address, visitor, limit in bytes, and what is done on it. */
export function pagesOf({ id, facilitator, person }) {
  const exercise = `/exercises/${id}`;
  const caseOf = (part) => plain(`case: ${part}`, `/cases/iran-pakistan-2024/${part}`, { visitor: person });
  return [
    plain("home", "/"),
    plain("join", "/join"),
    plain("new exercise", "/exercises/new"),
    plain("methods", "/methods"),
    plain("one method", "/methods/brier"),
    plain("methods: words", "/methods/words-and-numbers"),
    plain("methods: figures", "/methods/figures"),
    plain("methods: one figure", "/methods/figures/ternary"),
    plain("accessibility", "/accessibility"),
    plain("verify", "/verify"),
    plain("calibration", "/calibration", { visitor: person }),
    ...["brief", "scenarios", "voices", "evidence", "pathways", "timeline"].map(caseOf),
    plain("estimate", `${exercise}/estimate`, { visitor: person, limit: stillLimit("estimate") }),
    plain("outcome", `${exercise}/outcome`, { visitor: person }),
    plain("scores", `${exercise}/scores`, { visitor: person }),
    plain("post-mortem", `${exercise}/post-mortem`, { visitor: person }),
    plain("cockpit", `${exercise}/facilitate`, { visitor: facilitator, limit: stillLimit("cockpit") }),
    plain("presenter", `${exercise}/present`, { visitor: facilitator, limit: stillLimit("presenter") }),
    plain("compare", `${exercise}/compare?round=1`, { visitor: person, limit: stillLimit("compare"), act: compareFigures }),
  ];
}
