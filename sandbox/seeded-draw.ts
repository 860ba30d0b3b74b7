// Taken out of the loop: looking a global up costs more than the multiplication, above all in a test's own realm.
const { imul } = Math;
const FNV_PRIME = 0x0100_0193;

/** Spreads 32 bits over 32 bits so that neighbouring inputs part ways. */
function avalanche(value: number): number {
  let x = value >>> 0;
  x = imul(x ^ (x >>> 16), 0x85eb_ca6b);
  x = imul(x ^ (x >>> 13), 0xc2b2_ae35);
  return (x ^ (x >>> 16)) >>> 0;
}

function lane(text: string, start: number): number {
  let hash = start >>> 0;
  for (let index = 0; index < text.length; index += 1) {
    hash = imul(hash ^ text.charCodeAt(index), FNV_PRIME) >>> 0;
    hash = ((hash << 5) | (hash >>> 27)) >>> 0;
  }
  return avalanche(hash ^ text.length);
}

/**
 * A number in [0, 1) that depends on the parts and on nothing else: the same parts, the same number, on any machine.
 * Parts are separated, so ('ab', 'c') and ('a', 'bc') differ.
 */
export function seededDraw(...parts: string[]): number {
  const text = parts.join('\u0000');
  const high = lane(text, 0x811c_9dc5);
  const low = lane(text, 0x9e37_79b9 ^ high);
  return (high * 2 ** 21 + (low >>> 11)) / 2 ** 53;
}
