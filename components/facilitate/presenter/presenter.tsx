"use client";
import { usePresentedData, type PresentedData } from "@/lib/client/cockpit-data";
import type { Case } from "@/lib/contract/cases";
import { isOut } from "./shown";
import { Slide } from "./slide";
import { Waiting } from "./waiting";

type Props = {
  theCase: Case;
  question: string;
  /** What the server read for the first drawing; no comparison before the release. */
  first: PresentedData;
  nowMs: number;
  isFacilitator: boolean;
};

/** What hangs on the wall: before the release how many have answered and how to join, after it what came out. Follows the exercise by itself. */
export function Presenter({ theCase, question, first, nowMs, isFacilitator }: Props) {
  const { exercise, turnout, comparison } = usePresentedData(first, isOut);
  return (
    <main id="main" tabIndex={-1} className="@container bg-surface outline-none">
      <div className="flex min-h-dvh flex-col p-4 tablet:px-[5cqi] tablet:py-[3cqi]">
        {comparison ? (
          <Slide comparison={comparison} theCase={theCase} exercise={exercise} question={question} />
        ) : (
          <Waiting exercise={exercise} turnout={turnout} question={question} nowMs={nowMs} isFacilitator={isFacilitator} />
        )}
      </div>
    </main>
  );
}
