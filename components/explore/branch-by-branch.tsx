import { useTranslations } from "next-intl";
import type { Translate } from "@/lib/figures/input";
import { treeShares, type Masses, type TreeOfCase } from "@/lib/figures/tree-shares";
import { SectionHeading } from "../ui/section-heading";
import { TreeList } from "./tree-list";

type Props = { title: string; theCase: TreeOfCase & { ordered: boolean }; own: Masses | null; all: Masses | null };

/** The tree in words, for reading and for whoever does not see the drawing. */
export function BranchByBranch({ title, theCase, own, all }: Props) {
  const t = useTranslations("figures");
  const translate: Translate = (key, values) => t(key as Parameters<typeof t>[0], values);
  return (
    <section aria-labelledby="branches" className="mt-14 max-w-[50rem]">
      <SectionHeading id="branches">{title}</SectionHeading>
      <div className="mt-3">
        <TreeList theCase={theCase} mine={own && treeShares(theCase, own, translate)} pooled={all && treeShares(theCase, all, translate)} />
      </div>
    </section>
  );
}
