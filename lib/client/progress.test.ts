import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ProgressReport } from "@/lib/contract/roster";
import { afterQuiet, QUIET_MS, sendProgress } from "./progress";

const draft = (placedPermille: number, hasRationale = false): ProgressReport => ({ placedPermille, hasRationale });

describe("afterQuiet(send)", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  function heard() {
    const sent: ProgressReport[] = [];
    return { sent, ...afterQuiet((report) => sent.push(report)) };
  }

  it("sends the last of a row of changes, once, when nothing has moved for a while", () => {
    const { sent, report } = heard();
    for (const placed of [100, 400, 970]) {
      report(draft(placed));
      vi.advanceTimersByTime(QUIET_MS - 1);
    }
    expect(sent).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(sent).toEqual([draft(970)]);
  });

  it("says nothing of an empty page, and nothing twice", () => {
    const { sent, report } = heard();
    report(draft(0));
    vi.advanceTimersByTime(QUIET_MS);
    expect(sent).toEqual([]);
    for (let times = 0; times < 3; times += 1) {
      report(draft(600));
      vi.advanceTimersByTime(QUIET_MS);
    }
    expect(sent).toEqual([draft(600)]);
  });

  it("takes back what waits when the draft is as it was said before", () => {
    const { sent, report } = heard();
    report(draft(600));
    vi.advanceTimersByTime(QUIET_MS);
    report(draft(700));
    report(draft(600));
    vi.advanceTimersByTime(QUIET_MS);
    expect(sent).toEqual([draft(600)]);
  });

  it("tells of a rationale, and that everything was taken away again", () => {
    const { sent, report } = heard();
    for (const one of [draft(600), draft(600, true), draft(0)]) {
      report(one);
      vi.advanceTimersByTime(QUIET_MS);
    }
    expect(sent).toEqual([draft(600), draft(600, true), draft(0)]);
  });

  it("sends nothing after it was stopped", () => {
    const { sent, report, stop } = heard();
    report(draft(600));
    stop();
    vi.advanceTimersByTime(10 * QUIET_MS);
    expect(sent).toEqual([]);
  });
});

describe("sendProgress(exerciseId, report)", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it("puts how much is placed, and never where", async () => {
    const fetched = vi.fn().mockResolvedValue(new Response(null, { status: 204 }));
    vi.stubGlobal("fetch", fetched);
    sendProgress("an exercise", draft(970, true));
    expect(fetched).toHaveBeenCalledWith("/api/exercises/an%20exercise/progress", expect.objectContaining({ method: "PUT", body: '{"placedPermille":970,"hasRationale":true}' }));
  });

  it("is silent when there is no server", async () => {
    const fetched = vi.fn().mockRejectedValue(new Error("offline"));
    vi.stubGlobal("fetch", fetched);
    sendProgress("x", draft(970));
    await Promise.allSettled(fetched.mock.results.map(({ value }) => value as Promise<unknown>));
    expect(fetched).toHaveBeenCalledTimes(1);
  });
});
