import type { FanRow } from '../fans/fan-row';

const FIRST = ['Alex', 'Béatrice', 'Camille', 'Daniel', 'Elena', 'François', 'Greta', 'Hugo', 'Inès', 'Jordan', 'Karim', 'Léa'];
const LAST = ['Andersen', 'Bernard', 'Costa', 'Dubois', 'Evans', 'Fischer', 'García'];
const PLACES = [
  { language: 'en', country: 'US', timeZone: 'America/New_York' },
  { language: 'fr', country: 'FR', timeZone: 'Europe/Paris' },
  { language: 'en', country: 'GB', timeZone: 'Europe/London' },
  { language: 'en', country: 'US', timeZone: 'America/Los_Angeles' },
] as const;
const DAY_MS = 86_400_000;
/** Every third has bought nothing yet. */
const NO_PURCHASE_EACH = 3;

/** Invented grown-ups for a first try on the sandbox, the same ones every time: languages, zones and spending to filter by. */
export function sampleFans(count: number, nowMs: number): FanRow[] {
  return Array.from({ length: count }, (_, at) => {
    const first = FIRST[at % FIRST.length] ?? '';
    const last = LAST[at % LAST.length] ?? '';
    const place = PLACES[at % PLACES.length] ?? PLACES[0];
    const purchases = at % NO_PURCHASE_EACH === 0 ? 0 : 1 + (at % 5);
    const subscribedAt = nowMs - (10 + ((at * 37) % 400)) * DAY_MS;
    return {
      platformFanId: `sample-${String(at + 1).padStart(3, '0')}`,
      username: `${first
        .normalize('NFKD')
        .replace(/[^A-Za-z]/g, '')
        .toLowerCase()}_${at + 1}`,
      displayName: `${first} ${last}`,
      ...place,
      tags: at % 7 === 0 ? ['vip'] : [],
      custom: {},
      spendCents: purchases * 1_250,
      purchases,
      firstPurchaseAt: purchases === 0 ? null : subscribedAt + DAY_MS,
      lastPurchaseAt: purchases === 0 ? null : subscribedAt + 5 * DAY_MS,
      subscribedAt,
      expiresAt: nowMs + (5 + (at % 25)) * DAY_MS,
      lastSeenAt: null,
      notes: null,
    };
  });
}
