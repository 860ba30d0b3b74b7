/** A time of the vendor, with a zone or without one (then UTC), in milliseconds since 1970; null when it is no time. */
export function wireTimeMs(text: string | null): number | null {
  if (text === null) return null;
  const zoneless = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}:\d{2}(?:\.\d+)?)$/.exec(text);
  const parsed = Date.parse(zoneless ? `${zoneless[1]}T${zoneless[2]}Z` : text);
  return Number.isNaN(parsed) ? null : parsed;
}
