import type { ReactNode } from "react";
import { QueryProvider } from "@/lib/client/query-provider";
import { CaseChanged } from "../../_shell/case-changed";
import { ExerciseShell } from "../../_shell/exercise-shell";
import { exerciseWithCase, type ExercisePageProps } from "./exercise";

type Props = Pick<ExercisePageProps, "params"> & { children: ReactNode };

/** Frame of all pages of one exercise: the bar, its scenarios' colours and the browser's cache. */
export default async function ExerciseLayout({ params, children }: Props) {
  const { exercise, theCase } = await exerciseWithCase((await params).id);
  return (
    <ExerciseShell exercise={exercise} theCase={theCase}>
      <CaseChanged exercise={exercise} />
      <QueryProvider>{children}</QueryProvider>
    </ExerciseShell>
  );
}
