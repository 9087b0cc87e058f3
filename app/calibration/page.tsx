import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CalibrationView } from "@/components/calibration/calibration-view";
import { readCalibration } from "@/lib/server/calibration";
import { currentActor } from "../_data/actor";
import { PlainShell } from "../_shell/plain-shell";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("calibration"))("title") };
}

/** How well calibrated this browser's person is over all that is decided. */
export default async function CalibrationPage() {
  return (
    <PlainShell>
      <CalibrationView answer={await readCalibration(await currentActor())} />
    </PlainShell>
  );
}
