import { expect, it } from "vitest";
import { caseOf, comparisonWith, inputOf } from "./figure-input.fixture";
import { fitFigure } from "./fit";
import { poolBarsSpec } from "./pool-bars";

const equal = [300, 100, 100, 100, 100, 100, 100, 100];
const crowded = inputOf({ theCase: caseOf({ scenarios: 8 }), comparison: comparisonWith({ scenarios: 8, people: 120, mine: equal }), readings: [] });

it.each([[1600, 900], [1080, 1080], [1200, 630], [320, 320], [320, 4096], [4096, 320], [4096, 4096]])("fitFigure to %i × %i keeps the proportions and everything inside", (width, height) => {
  const spec = fitFigure((box) => poolBarsSpec(crowded, box), { width, height });
  expect(spec.width / spec.height).toBeCloseTo(width / height, 6);
  expect(spec.frame.name.y).toBeLessThan(spec.height);
  expect(spec.frame.fingerprint.y).toBeLessThan(spec.height);
});
