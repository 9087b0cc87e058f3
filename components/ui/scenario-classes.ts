/** Class names of one scenario's colours. Written out, because Tailwind finds class names by reading the source. */
export type ScenarioClasses = { fill: string; text: string; soft: string; rule: string };

const CLASSES: readonly ScenarioClasses[] = [
  { fill: "bg-scenario-1 text-scenario-1-on", text: "text-scenario-1-text", soft: "bg-scenario-1-soft", rule: "border-scenario-1" },
  { fill: "bg-scenario-2 text-scenario-2-on", text: "text-scenario-2-text", soft: "bg-scenario-2-soft", rule: "border-scenario-2" },
  { fill: "bg-scenario-3 text-scenario-3-on", text: "text-scenario-3-text", soft: "bg-scenario-3-soft", rule: "border-scenario-3" },
  { fill: "bg-scenario-4 text-scenario-4-on", text: "text-scenario-4-text", soft: "bg-scenario-4-soft", rule: "border-scenario-4" },
  { fill: "bg-scenario-5 text-scenario-5-on", text: "text-scenario-5-text", soft: "bg-scenario-5-soft", rule: "border-scenario-5" },
  { fill: "bg-scenario-6 text-scenario-6-on", text: "text-scenario-6-text", soft: "bg-scenario-6-soft", rule: "border-scenario-6" },
  { fill: "bg-scenario-7 text-scenario-7-on", text: "text-scenario-7-text", soft: "bg-scenario-7-soft", rule: "border-scenario-7" },
  { fill: "bg-scenario-8 text-scenario-8-on", text: "text-scenario-8-text", soft: "bg-scenario-8-soft", rule: "border-scenario-8" },
];

/** The classes of the scenario at `index`, counted from 0 in case order. Throws outside 0 to 7. */
export function scenarioClasses(index: number): ScenarioClasses {
  const classes = CLASSES[index];
  if (!classes) throw new RangeError(`scenarioClasses: a case has at most 8 scenarios, got index ${index}`);
  return classes;
}

/** The value of `data-scenarios` that switches the scenario colours on below an element. */
export function scenarioSet(ordered: boolean, count: number): string {
  return `${ordered ? "ordered" : "unordered"}-${count}`;
}
