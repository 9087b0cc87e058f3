import { describe, expect, it } from "vitest";
import { inputOf, readingOn } from "./figure-input.fixture";
import { poolBarsSpec } from "./pool-bars";

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

function drawn(readings: ReturnType<typeof readingOn>[]) {
  const spec = poolBarsSpec(inputOf({ readings }), { width: 2400 });
  const onRows = spec.rows.map(({ voices }) => voices.map(({ lines, band }) => ({ text: plain(lines.map(({ text }) => text).join(" ")), band })));
  return { onRows, notes: spec.notes.map(({ text }) => plain(text)) };
}

describe("a voice's band", () => {
  it("stands with its own event, words and lexicon on the row of its one mapped scenario, marked coded", () => {
    const { onRows, notes } = drawn([readingOn(["s3"])]);
    expect(onRows[2]?.[0]?.text).toBe("Katz: “unlikely” that the strikes lead to a major escalation, 20–45 % (ICD 203) · coded");
    expect(onRows[2]?.[0]?.band).toMatchObject({ lowPermille: 200, highPermille: 450 });
    expect([onRows[0], onRows[1]]).toEqual([[], []]);
    expect(notes).toEqual([]);
  });

  it("is listed below the rows, once and whole, when it covers several scenarios", () => {
    const { onRows, notes } = drawn([readingOn(["s2", "s3"])]);
    expect(onRows).toEqual([[], [], []]);
    expect(notes).toEqual(["Katz: “unlikely” that the strikes lead to a major escalation, 20–45 % (ICD 203) · coded. Said of tit-for-tat and broader war together, never split."]);
  });

  it("is listed below the rows when no scenario is exactly its event", () => {
    expect(drawn([readingOn([])]).notes[0]).toMatch(/stands on no row\.$/);
  });

  it("is not put into quotation marks when the voice did not say the term", () => {
    const reading = readingOn(["s3"], { voice: "aqqad", phrases: [], term: "probably not", weak: true });
    expect(drawn([reading]).onRows[2]?.[0]?.text).toBe("Al-Aqqad on whether the strikes lead to a major escalation: read as “probably not”, 20–45 % (ICD 203, a weak fit) · coded");
  });
});

describe("a voice without a band", () => {
  it("says “not stated” in words on the row it bears on", () => {
    const { onRows } = drawn([readingOn(["s1"], { band: null, term: null })]);
    expect(onRows[0]).toEqual([{ text: "Katz on whether the strikes lead to a major escalation: not stated", band: null }]);
  });

  it("is named below the rows when it bears on none", () => {
    expect(drawn([readingOn([], { voice: "observers", band: null, term: null })]).notes).toEqual(["Not stated (ICD 203): Analysts and observers."]);
  });
});
