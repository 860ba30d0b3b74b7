const TEXTS = 20_000;
const VOCABULARY = 5_000;
const SYLLABLES = ['ba', 'co', 'di', 'fe', 'gu', 'la', 'mo', 'ni', 're', 'su', 'ta', 'vo', 'zé', 'lù', 'pà', 'ki'];

/** The n-th most frequent word. */
export function benchWord(rank: number): string {
  const digits = [rank % 16, Math.floor(rank / 16) % 16, Math.floor(rank / 256) % 16, Math.floor(rank / 4_096)];
  return digits.map((digit) => SYLLABLES[digit]).join('');
}

/** A word that a handful of texts carry. */
export const RARE_WORD = 'raritas';

/** Texts of 4 to 20 words, the first words of the vocabulary far more often than the last, as in speech. The same ones every time. */
export function inboxTexts(): string[] {
  let seed = 42;
  const random = () => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
  return Array.from({ length: TEXTS }, (_, n) => {
    const words = Array.from({ length: 4 + Math.floor(random() * 17) }, () => benchWord(Math.floor(VOCABULARY * random() ** 3)));
    return `${words.join(' ')} ${n % 1_000 === 0 ? `${RARE_WORD}${n}` : ''}${n}`.trim();
  });
}
