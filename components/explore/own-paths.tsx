import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Pin } from "@/lib/core/pins";
import type { TreeOfCase } from "@/lib/figures/tree-shares";
import type { PathwaysNumbers } from "./pathways-numbers";
import { TreeFigure } from "./tree-figure";

type Props = {
  theCase: TreeOfCase & { ordered: boolean };
  direction: "ltr" | "rtl";
  numbers: PathwaysNumbers;
  pins: readonly Pin[];
  /** What stands beside the drawing on a desk and below it on a phone. */
  children: ReactNode;
};

/** The tree with the reader's own numbers, or with none; what he supposes redraws it. */
export function OwnPaths({ theCase, direction, numbers: { isComputed, own, implied }, pins, children }: Props) {
  const t = useTranslations("explore.pathways");
  const isSupposing = implied !== null && pins.length > 0;
  const title = t(own === null ? "neutral" : isSupposing ? "supposedTitle" : "mine");
  const caption = t(own ? "caption" : isComputed ? "captionNeutral" : "notComputed");
  const drawn = isSupposing ? { numbers: { masses: implied, whole: 1000 } as const, supposed: pins } : { numbers: own, supposed: [] };
  return (
    <div className="grid items-start gap-x-12 gap-y-8 min-[1080px]:grid-cols-[minmax(0,776px)_minmax(0,1fr)]">
      <div className="min-w-0">
        <p className="mb-2 font-semibold">{title}</p>
        <TreeFigure {...theCase} id="tree" direction={direction} title={title} caption={caption} {...drawn} />
      </div>
      <div className="min-w-0">{children}</div>
    </div>
  );
}
