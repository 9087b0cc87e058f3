/** First-strong isolate, and its end: what is inside has its own direction and gives none to its neighbours. */
const [ISOLATE, END] = ["\u2068", "\u2069"];

/** A value that is put in as it is; the texts of a choice are no values, since they are never a single Latin word. */
const PLAIN_VALUE = /\{(\w+)\}/g;

type Tree = { readonly [key: string]: string | Tree };

/**
 * Messages of a language from right to left, with every value isolated: else "60.0 %" and names of another script take the
 * direction of the words beside them, here one and there the other. Figures isolate for themselves (lib/figures/isolated.ts).
 * O(messages).
 */
export function isolateValues<T extends Tree>(messages: T): T {
  const isolated = (tree: Tree): Tree =>
    Object.fromEntries(Object.entries(tree).map(([key, one]) => [key, typeof one === "string" ? one.replace(PLAIN_VALUE, `${ISOLATE}{$1}${END}`) : isolated(one)]));
  return isolated(messages) as T;
}
