"use client";
import { useRouter } from "next/navigation";
import type { ComponentProps, MouseEvent } from "react";
import type { LexiconId } from "@/lib/contract/comparison";
import { rememberLexicon } from "./lexicon-cookie";

type Props = Omit<ComponentProps<"a">, "href" | "onClick"> & {
  lexicon: LexiconId;
  /** The address of this page with the lexicon in it. */
  to: string;
};

/** Switches to a lexicon and remembers it. Without JavaScript the server remembers it and sends the reader back. Never fetched ahead. */
export function LexiconLink({ lexicon, to, ...rest }: Props) {
  const router = useRouter();
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    rememberLexicon(lexicon);
    router.push(to, { scroll: false });
  };
  return <a href={`/preferences?lexicon=${lexicon}&back=${encodeURIComponent(to)}`} onClick={follow} {...rest} />;
}
