import type { ReactNode } from "react";
import { QueryProvider } from "@/lib/client/query-provider";
import { exerciseWithCase, type ExercisePageProps } from "./exercise";

type Props = Pick<ExercisePageProps, "params"> & { children: ReactNode };

/** Frame of all pages of one exercise: its scenarios' colours and the browser's cache. */
export default async function ExerciseLayout({ params, children }: Props) {
  const { theCase } = await exerciseWithCase((await params).id);
  const scenarios = `${theCase.ordered ? "ordered" : "unordered"}-${theCase.scenarios.length}`;
  return (
    <div data-scenarios={scenarios}>
      <QueryProvider>{children}</QueryProvider>
    </div>
  );
}
