import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { seededDraw } from './seeded-draw';

// Writes scripts/demo/fans.csv: invented grown-ups, the same ones every time. Run after a change: `node dist/scripts/demo/make-fans.js`.

const FANS = 2_000;
const LAST_DAY = Date.UTC(2026, 9, 31);
const DAY_MS = 86_400_000;

const FIRST = [
  'Alex',
  'Béatrice',
  'Camille',
  'Daniel',
  'Elena',
  'François',
  'Greta',
  'Hugo',
  'Inès',
  'Jordan',
  'Karim',
  'Léa',
  'Marco',
  'Nadia',
  'Olivier',
  'Paula',
  'Quentin',
  'Rosa',
  'Stefan',
  'Théo',
  'Ursula',
  'Victor',
  'Wendy',
  'Yann',
  'Zoé',
];
const LAST = [
  'Andersen',
  'Bernard',
  'Costa',
  'Dubois',
  'Evans',
  'Fischer',
  'García',
  'Hughes',
  'Jansen',
  'Keller',
  'Lambert',
  'Moreau',
  'Novak',
  'Owens',
  'Petit',
  'Rossi',
  'Schmidt',
  'Tremblay',
  'Walsh',
  'Weber',
];
const WORDS = [
  'amber',
  'birch',
  'cedar',
  'delta',
  'ember',
  'fjord',
  'grove',
  'harbor',
  'indigo',
  'juniper',
  'kite',
  'lagoon',
  'maple',
  'north',
  'opal',
  'pine',
];
const TAGS = ['vip', 'new', 'tipper', 'quiet', 'photo', 'video', 'weekend'];

/** Share of the fans, where they live and what they speak. */
const PLACES: readonly { share: number; language: string; country: string; timeZone: string; cities: string[] }[] = [
  { share: 0.22, language: 'en', country: 'US', timeZone: 'America/New_York', cities: ['Boston', 'New York', 'Atlanta'] },
  { share: 0.14, language: 'en', country: 'US', timeZone: 'America/Los_Angeles', cities: ['Seattle', 'San Diego'] },
  { share: 0.08, language: 'en', country: 'US', timeZone: 'America/Chicago', cities: ['Chicago', 'Austin'] },
  { share: 0.14, language: 'en', country: 'GB', timeZone: 'Europe/London', cities: ['London', 'Leeds', 'Bristol'] },
  { share: 0.2, language: 'fr', country: 'FR', timeZone: 'Europe/Paris', cities: ['Paris', 'Nîmes', 'Besançon', 'Lyon'] },
  { share: 0.05, language: 'fr', country: 'CA', timeZone: 'America/Toronto', cities: ['Montréal', 'Québec'] },
  { share: 0.06, language: 'de', country: 'DE', timeZone: 'Europe/Berlin', cities: ['Köln', 'Berlin'] },
  { share: 0.05, language: 'es', country: 'ES', timeZone: 'Europe/Madrid', cities: ['Málaga', 'Madrid'] },
  { share: 0.03, language: 'en', country: 'AU', timeZone: 'Australia/Sydney', cities: ['Sydney'] },
  { share: 0.03, language: 'en', country: 'IN', timeZone: 'Asia/Kolkata', cities: ['Mumbai', 'Pune'] },
];

const HEADER = [
  'platform_user_id',
  'username',
  'name',
  'language',
  'country',
  'time_zone',
  'tags',
  'spend_usd',
  'purchases',
  'subscribed_on',
  'expires_on',
  'first_purchase_on',
  'last_purchase_on',
  'custom.city',
];

/** The rows of the file, header first. */
export function demoFans(count = FANS): string[][] {
  const draw = seededDraw(20_261_031);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(draw() * from.length)]!;
  const day = (ms: number) => new Date(ms).toISOString().slice(0, 10);
  return [
    HEADER,
    ...Array.from({ length: count }, (_, at) => {
      const place = placeAt(draw());
      const subscribed = LAST_DAY - Math.floor(draw() ** 2 * 700) * DAY_MS;
      const purchases = draw() < 0.35 ? 0 : 1 + Math.floor(-Math.log(1 - draw()) * 4);
      const spendCents = Array.from({ length: purchases }, () => 300 + Math.floor(-Math.log(1 - draw()) * 1_800)).reduce(
        (sum, cents) => sum + cents,
        0,
      );
      const [first, last] = [draw(), draw()]
        .sort((a, b) => a - b)
        .map((share) => subscribed + Math.floor((share * (LAST_DAY - subscribed)) / DAY_MS) * DAY_MS) as [number, number];
      const tags = TAGS.filter(() => draw() < 0.15);
      return [
        `fan-${String(at + 1).padStart(5, '0')}`,
        `${pick(WORDS)}_${pick(WORDS)}${at + 1}`,
        draw() < 0.06 ? '' : `${pick(FIRST)} ${pick(LAST)}`,
        place.language,
        place.country,
        place.timeZone,
        tags.join(';'),
        `${Math.floor(spendCents / 100)}.${String(spendCents % 100).padStart(2, '0')}`,
        String(purchases),
        day(subscribed),
        day(LAST_DAY + Math.floor(draw() * 90 - 20) * DAY_MS),
        purchases > 0 ? day(first) : '',
        purchases > 0 ? day(last) : '',
        draw() < 0.1 ? '' : pick(place.cities),
      ];
    }),
  ];
}

function placeAt(share: number): (typeof PLACES)[number] {
  let left = share;
  return PLACES.find((place) => (left -= place.share) < 0) ?? PLACES[0]!;
}

if (require.main === module) writeFileSync(join('scripts', 'demo', 'fans.csv'), stringify(demoFans()));
