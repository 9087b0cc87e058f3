/** Sizes that have a name, in pixels: a 16 : 9 slide, the width of a printed page, a square post, a link preview. */
const NAMED = {
  slide: { width: 1600, height: 900 },
  page: { width: 1800, height: 1200 },
  square: { width: 1080, height: 1080 },
  og: { width: 1200, height: 630 },
} as const;

export const LEAST_PIXELS = 320;
export const MOST_PIXELS = 4096;

type Size = { width: number; height: number };

const isNamed = (text: string): text is keyof typeof NAMED => Object.hasOwn(NAMED, text);
const withinLimits = (pixels: number) => pixels >= LEAST_PIXELS && pixels <= MOST_PIXELS;

/** A size by name or as "1200x800"; null when it is neither, or a side is outside 320–4096. */
export function parseSize(text: string): Size | null {
  if (isNamed(text)) return NAMED[text];
  const sides = /^(\d{1,5})x(\d{1,5})$/.exec(text)?.slice(1).map(Number) ?? [];
  const [width, height] = sides;
  if (width === undefined || height === undefined || !sides.every(withinLimits)) return null;
  return { width, height };
}

/** Names of sizes, for messages and documentation. */
export const SIZE_NAMES = Object.keys(NAMED);
