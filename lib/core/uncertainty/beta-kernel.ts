/** From here on the series of the Stirling remainder gives all digits of a double. */
const LARGE = 15;

/**
 * x^a (1 − x)^b / B(a, b): the density of the beta distribution times x (1 − x). Written around the mean a / (a + b), where
 * it is largest, so that no digits are lost for a or b in the millions (Didonato & Morris 1992, Loader 2000).
 *
 * @param x in [0, 1]
 * @param a above 0
 * @param b above 0. O(1).
 */
export function betaKernel(x: number, a: number, b: number): number {
  const whole = a + b;
  // How far x lies above the mean, times a + b; from the nearer end, whose distance is exact.
  const excess = x < 0.5 ? whole * x - a : b - whole * (1 - x);
  const distance = a * pastLog(excess / a, (whole / a) * x) + b * pastLog(-excess / b, (whole / b) * (1 - x));
  const correction = stirlingRemainder(whole) - stirlingRemainder(a) - stirlingRemainder(b);
  return Math.sqrt((a / whole) * (b / (2 * Math.PI))) * Math.exp(correction - distance);
}

/** t − ln(1 + t). Far below 0 the sum has lost its digits: it is handed in as a ratio. */
const pastLog = (t: number, ratio: number): number => t - (t > -0.5 ? Math.log1p(t) : Math.log(ratio));

/** ln Γ(z) − [(z − 1/2) ln z − z + ln(2π) / 2] for z > 0; about 1 / 12z. */
function stirlingRemainder(z: number): number {
  let climbed = 0;
  let at = z;
  for (; at < LARGE; at += 1) climbed += (at + 0.5) * Math.log1p(1 / at) - 1;
  const square = at * at;
  const series = 1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - (1 / 1188 - 691 / 360360 / square) / square) / square) / square) / square;
  return climbed + series / at;
}
