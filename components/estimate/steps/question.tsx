import { useTranslations } from "next-intl";
import type { Dispatch } from "react";
import { percentText } from "@/lib/core/percent-text";
import type { AskedNode } from "@/lib/core/tree-answers/asked-tree";
import type { ShownQuestion } from "@/lib/core/tree-answers/shown-questions";
import { shownDraft, type EstimateAction, type EstimateState } from "../estimate-state";
import type { EstimateSubject } from "../estimate-subject";
import { BranchRow } from "./branch-row";
import { branchState } from "./branch-state";

export type QuestionProps = {
  node: AskedNode;
  root: AskedNode;
  questions: readonly ShownQuestion[];
  subject: EstimateSubject;
  state: EstimateState;
  dispatch: Dispatch<EstimateAction>;
};

/** A question with its condition, and at the end of the line what it is of the whole, or why its answers do not count. */
function QuestionHead({ shown, question, condition }: { shown: ShownQuestion; question: string; condition: string | undefined }) {
  const t = useTranslations("estimate.steps");
  const { state, massPermille, isAnswered } = shown;
  return (
    <>
      <legend className="text-base font-head text-pretty">{question}</legend>
      <div className="mt-0.5 mb-3 flex flex-wrap justify-between gap-x-4 text-sm text-ink-2">
        {condition && <p>{t("given", { condition })}</p>}
        <p className="num min-h-[21px] max-tablet:w-full tablet:ms-auto">
          {state === "open" && massPermille !== null && <bdi className="text-ink-3">{t("ofAll", { share: percentText(massPermille) })}</bdi>}
          {state === "undefined" && <strong className="font-semibold text-ink">{t("undefined")}</strong>}
          {state === "waiting" && isAnswered && <strong className="font-semibold text-ink">{t("waiting")}</strong>}
        </p>
      </div>
    </>
  );
}

/** One question of the tree with its branches; the questions that follow stand below it, each on the line of its branch. */
export function Question({ node, root, questions, ...shared }: QuestionProps) {
  const { subject, state, dispatch } = shared;
  const shown = questions.find((question) => question.node === node);
  const written = subject.tree?.nodes.find(({ id }) => id === node.id);
  const labelOf = (branchId: string) => written?.branches.find(({ id }) => id === branchId)?.label ?? branchId;
  if (!shown || !written) return null;
  return (
    <div>
      <fieldset className="min-w-0">
        <QuestionHead shown={shown} question={written.question} condition={written.condition} />
        <div className="grid gap-y-2">
          {shown.branches.map((shownBranch) => {
            const branch = branchState(state, shown, shownBranch);
            return (
              <BranchRow
                key={branch.branchId}
                branch={branch}
                place={{ root, nodeId: node.id, branchId: branch.branchId }}
                label={labelOf(branch.branchId)}
                scenario={branch.scenario === null ? undefined : subject.scenarios[branch.scenario]}
                ordered={subject.ordered}
                draft={shownDraft(state)}
                held={state.held}
                dispatch={dispatch}
              />
            );
          })}
        </div>
      </fieldset>
      {node.branches.map(
        ({ id, next }) =>
          next && (
            <div key={id} className="relative mt-3 ms-1.5 border-s border-line-strong ps-4 pt-1 tablet:ps-6">
              <p aria-hidden="true" className="mb-2 text-xs text-ink-3 before:absolute before:start-0 before:mt-2 before:w-3 before:border-t before:border-line-strong tablet:before:w-5">
                {labelOf(id)}
              </p>
              <Question node={next} root={root} questions={questions} {...shared} />
            </div>
          ),
      )}
    </div>
  );
}
