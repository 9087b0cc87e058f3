import type { ReactNode } from "react";
import type { Claim } from "@/lib/contract/cases";
import { directionOf } from "@/lib/contract/languages";
import type { Likelihood } from "../explore/likelihood";
import { LikelihoodLine } from "../explore/likelihood-line";
import { Said } from "../explore/said";
import { LayerTag } from "../ui/layer-tag";

type Props = { claim: Claim; likelihood: Likelihood; source: ReactNode; lexicon: string; language: string };

function Words({ claim, language }: Pick<Props, "claim" | "language">) {
  if (claim.quotations.length === 0) {
    return (
      <p className="text-sm">
        {claim.paraphrase} <LayerTag layer="coded" />
      </p>
    );
  }
  return (
    <p dir={directionOf(language)} className="text-base leading-snug [text-align:match-parent]">
      {claim.quotations.map(({ text }, index) => (
        <span key={text}>
          {index > 0 && " … "}
          <Said text={text} lang={language} />
        </span>
      ))}
    </p>
  );
}

/** The printed words of a claim (or our short version), who says it and where, and how likely. Rendered on the server. */
export function ClaimWords({ claim, likelihood, source, lexicon, language }: Props) {
  return (
    <div className="grid gap-y-0.5">
      <Words claim={claim} language={language} />
      <p className="text-sm text-ink-3">{source}</p>
      <LikelihoodLine likelihood={likelihood} lexicon={lexicon} lang={language} />
    </div>
  );
}
