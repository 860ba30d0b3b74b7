/** A list of ids as Postgres reads `uuid[]`. They need no quoting, and thousands a second are worth not looking for what to quote; null is allowed. */
export function uuidArray(ids: readonly (string | null)[]): string {
  return `{${ids.map((id) => id ?? 'null').join(',')}}`;
}
