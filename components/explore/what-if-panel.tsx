import { useTranslations } from "next-intl";
import Link from "next/link";
import { percentText } from "@/lib/core/percent-text";
import { pinsText, pinsTo, type Pin } from "@/lib/core/pins";
import type { TreeOfCase } from "@/lib/figures/tree-shares";
import { SectionHeading } from "../ui/section-heading";
import { Tile } from "../ui/tile";

type Props = {
  theCase: TreeOfCase & { ordered: boolean };
  /** Of this page, without a query. */
  path: string;
  pins: readonly Pin[];
  weightsPermille: readonly number[];
  /** What the estimate implies for the pins; null: not defined. */
  impliedPermille: readonly number[] | null;
};

const CHOICE = "inline-flex min-h-11 items-center text-sm text-accent underline-offset-3 hover:underline tablet:min-h-10";

function Branches({ theCase: { tree }, path, pins, node }: Pick<Props, "theCase" | "path" | "pins"> & { node: TreeOfCase["tree"]["nodes"][number] }) {
  const t = useTranslations("explore.pathways.whatIf");
  const hrefOf = (supposed: readonly Pin[]) => (supposed.length === 0 ? path : `${path}?if=${pinsText(supposed)}`);
  return (
    <ul>
      {node.branches.map(({ id, label }) => {
        const at = pins.findIndex((pin) => pin.node === node.id && pin.branch === id);
        const isSupposed = at >= 0;
        const href = hrefOf(isSupposed ? pins.slice(0, at) : (pinsTo(tree, { node: node.id, branch: id }) ?? []));
        return (
          <li key={id} className="flex flex-wrap items-center gap-x-3">
            {isSupposed && <strong className="text-sm font-semibold">{t("supposed")}</strong>}
            <Link href={href} scroll={false} prefetch={false} className={CHOICE} aria-current={isSupposed ? "true" : undefined}>
              {t(isSupposed ? "takeBack" : "suppose", { label })}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}

function Implied({ theCase, weightsPermille, impliedPermille, pins }: Omit<Props, "path">) {
  const t = useTranslations("explore.pathways.whatIf");
  if (pins.length === 0) return <p className="text-sm text-ink-2">{t("none")}</p>;
  if (impliedPermille === null) return <p className="text-sm">{t("undefined")}</p>;
  return (
    <>
      <h3 className="text-sm font-semibold">{t("result")}</h3>
      <ul className="mt-1 border-t border-line">
        {theCase.scenarios.map(({ id, label }, index) => (
          <li key={id} className="flex flex-wrap items-center gap-x-2.5 border-b border-line py-2">
            <Tile index={index} ordered={theCase.ordered} size="sm" />
            <span className="min-w-0 flex-1">{label}</span>
            <span className="num font-semibold">{percentText(impliedPermille[index] ?? 0)}</span>
            <span className="num w-24 text-end text-sm text-ink-3">{t("was", { share: percentText(weightsPermille[index] ?? 0) })}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Suppose that something happens and see what one's own numbers imply. Links alone: what is supposed lives in the address. */
export function WhatIfPanel({ path, ...props }: Props) {
  const t = useTranslations("explore.pathways.whatIf");
  const { theCase, pins } = props;
  return (
    <section aria-labelledby="what-if">
      <SectionHeading id="what-if">{t("title")}</SectionHeading>
      <p className="mt-1 text-sm text-ink-2">{t("text")}</p>
      {theCase.tree.nodes.map((node) => (
        <div key={node.id} className="mt-3 border-t border-line pt-3">
          <p className="text-sm">{node.question}</p>
          <Branches theCase={theCase} path={path} pins={pins} node={node} />
        </div>
      ))}
      <div className="mt-3 border-t border-line pt-3">
        <Implied {...props} />
        {pins.length > 0 && (
          <Link href={path} scroll={false} className={`mt-2 ${CHOICE}`}>
            {t("reset")}
          </Link>
        )}
      </div>
    </section>
  );
}
