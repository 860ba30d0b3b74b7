// Bound once: in a sandboxed context (workflows, tests) each look-up of a global costs more than the multiplication.
const { imul } = Math;

/**
 * A stable number in [0, 1) for a text, with 53 random bits. Equal texts give equal numbers on every machine and release: stored
 * assignments rest on it, so it must never change. Two lanes of 32-bit multiply-xorshift over UTF-16 units, mixed into each other.
 */
export function hashUnit(text: string): number {
  let a = 0x9e3779b9;
  let b = 0x85ebca6b;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    a = imul(a ^ unit, 0x01000193);
    a ^= a >>> 15;
    b = imul(b ^ unit, 0x5bd1e995);
    b ^= b >>> 13;
  }
  a ^= text.length;
  const high = finish(a + imul(b, 0x9e3779b1));
  const low = finish(b ^ imul(high, 0xc2b2ae35));
  return ((high >>> 5) * 67_108_864 + (low >>> 6)) / 9_007_199_254_740_992;
}

/** Spreads each bit over all 32: without it texts that differ in their last letter would stay neighbours. */
function finish(value: number): number {
  let h = value ^ (value >>> 16);
  h = imul(h, 0x7feb352d);
  h ^= h >>> 15;
  h = imul(h, 0x846ca68b);
  return h ^ (h >>> 16);
}
