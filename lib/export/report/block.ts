/** What a report consists of, in reading order; every string is final. Sizes of pictures are layout pixels. */
export type Block =
  | { block: "title"; kicker: string; text: string; question: string }
  /**
   * Level 1 begins a chapter, level 2 a part of it; both stand in the outline. `tile`: the colour of a scenario before it. `keep`: it
   * stands on one page with as many points of what follows.
   */
  | { block: "heading"; level: 1 | 2; text: string; tile?: string; keep?: number }
  | { block: "text"; text: string; quiet?: boolean }
  | { block: "item"; text: string }
  | { block: "facts"; rows: readonly (readonly [name: string, value: string])[] }
  /** Shares of one person, each beside the colour of its scenario. */
  | { block: "shares"; shares: readonly { colour: string; text: string }[]; note: string | null }
  | { block: "picture"; svg: string; width: number; height: number; alt: string }
  /** The first column holds words, the others numbers. */
  | { block: "table"; head: readonly string[]; rows: readonly (readonly string[])[] };
