import type { ReactNode } from "react";
import { ExerciseShell } from "@/app/_shell/exercise-shell";
import { QueryProvider } from "@/lib/client/query-provider";
import { exerciseWithCase, type ExercisePageProps } from "./exercise";

type Props = Pick<ExercisePageProps, "params"> & { children: ReactNode };

/** Frame of all pages of one exercise; an unknown one is not found. */
export default async function ExerciseLayout({ params, children }: Props) {
  const { exercise, theCase } = await exerciseWithCase((await params).id);
  return (
    <ExerciseShell theCase={theCase} exercise={exercise}>
      <QueryProvider>{children}</QueryProvider>
    </ExerciseShell>
  );
}
