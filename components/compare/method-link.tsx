import Link from "next/link";
import type { ReactNode } from "react";
import { methodPath, type MethodId } from "@/lib/contract/methods";

type Props = {
  /** The id of the method's page: a pool's, a measure's, or a score's as `SCORE_METHODS` names it. */
  method: MethodId;
  /** Whose numbers its example shows. */
  exerciseId: string;
  children: ReactNode;
};

/** A method's name in a table, or a word about it in a text: leads to the page that explains it on this exercise. */
export function MethodLink({ method, exerciseId, children }: Props) {
  return (
    <Link
      href={methodPath(method, exerciseId)}
      // a table holds a dozen of them
      prefetch={false}
      className="py-0.5 text-inherit [:is(th,dt)>&]:finger underline decoration-line-strong underline-offset-3 hover:decoration-current"
    >
      {children}
    </Link>
  );
}
