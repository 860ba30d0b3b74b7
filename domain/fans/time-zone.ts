const known = new Map<string, string | null>();
const MAX_KNOWN = 2_000;

/** The IANA name as this machine spells it, null when there is no such zone. Offsets such as +02:00 are no zones: they know no summer time. */
export function ianaTimeZone(name: string): string | null {
  const key = name.toLowerCase();
  const cached = known.get(key);
  if (cached !== undefined) return cached;
  const found = /^[a-z][a-z0-9_+/-]*$/i.test(name) && name.length <= 64 ? resolve(name) : null;
  if (known.size < MAX_KNOWN) known.set(key, found);
  return found;
}

function resolve(name: string): string | null {
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions();
    // Aliases (Asia/Calcutta) keep the name that was given, only in the right case when it is the zone's own.
    return timeZone.toLowerCase() === name.toLowerCase() ? timeZone : name;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
