/**
 * mulberry32: a seeded source of uniform numbers k / 2^32 in [0, 1), the same on every machine. For resampling and
 * simulated people, not for secrets. Tommy Ettinger, public domain.
 *
 * @param seed 32-bit integer; higher bits are dropped
 * @returns a function that gives the next number. O(1) each.
 */
export function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
