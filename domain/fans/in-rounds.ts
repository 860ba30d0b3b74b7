/** Splits rows so that no key comes twice in a round and each key's rows keep their order from round to round. Rounds are sorted by key. */
export function inRounds<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Row[][] {
  const rounds: Row[][] = [];
  const seen = new Map<string, number>();
  for (const row of rows) {
    const key = keyOf(row);
    const round = seen.get(key) ?? 0;
    seen.set(key, round + 1);
    (rounds[round] ??= []).push(row);
  }
  return rounds.map((round) => round.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)));
}
