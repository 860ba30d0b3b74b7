import fc from 'fast-check';
import { audience, audienceRule, type AudienceRule } from '../../contracts/accounts/audience';
import { FAN_FIELD_KINDS, OPS_BY_KIND, fieldKind } from '../../contracts/accounts/audience-rule';
import { isInAudience, matches, type FanProfile } from './audience-rules';

const NOW = Date.parse('2026-06-10T12:00:00Z');
const DAY_MS = 86_400_000;
const ago = (days: number) => new Date(NOW - days * DAY_MS);
const LIST_A = '0197a000-0000-7000-8000-00000000000a';
const LIST_B = '0197a000-0000-7000-8000-00000000000b';

const fan: FanProfile = {
  spendCents: 5_000,
  purchases: 2,
  firstPurchaseAt: ago(90),
  lastPurchaseAt: ago(10),
  subscribedAt: ago(100),
  expiresAt: ago(-5),
  lastSeenAt: null,
  lastMessageAt: ago(20),
  createdAt: ago(100),
  language: 'fr',
  country: 'FR',
  timeZone: 'Europe/Paris',
  subscriptionStatus: 'active',
  tags: ['vip', 'Big Tipper'],
  custom: { city: 'Évreux', age: '31', score: 7.5, note: '' },
  boughtMedia: ['m1'],
  receivedCampaign: [LIST_A],
  readCampaign: [],
  repliedCampaign: [],
  boughtCampaign: [],
};
const errorsOf = (value: unknown) => (audience.safeParse(value).error?.issues ?? []).map((issue) => `${issue.path.join('.')}: ${issue.message}`);

describe('rules', () => {
  it.each<[string, string, AudienceRule['value'], boolean]>([
    ['spendCents', 'gte', 5_000, true],
    ['spendCents', 'gt', 5_000, false],
    ['spendCents', 'lte', 5_000, true],
    ['spendCents', 'lt', 5_000, false],
    ['purchases', 'eq', 2, true],
    ['purchases', 'neq', 2, false],
    ['purchases', 'in', [1, 2], true],
    ['purchases', 'not_in', [1, 2], false],
    ['lastPurchaseAt', 'within_days', 10, true],
    ['lastPurchaseAt', 'within_days', 9, false],
    ['lastPurchaseAt', 'older_than_days', 9, true],
    ['lastPurchaseAt', 'older_than_days', 10, false],
    ['lastPurchaseAt', 'before', '2026-06-01', true],
    ['lastPurchaseAt', 'after', '2026-05-31T12:00:00Z', false],
    ['lastPurchaseAt', 'after', '2026-05-31T13:59:59+02:00', true],
    ['expiresAt', 'in_next_days', 5, true],
    ['expiresAt', 'in_next_days', 4, false],
    ['expiresAt', 'within_days', 30, false],
    ['lastSeenAt', 'not_set', undefined, true],
    ['lastSeenAt', 'is_set', undefined, false],
    ['lastSeenAt', 'older_than_days', 1, false],
    ['firstPurchaseAt', 'is_set', undefined, true],
    ['language', 'eq', 'FR', true],
    ['language', 'neq', 'en', true],
    ['country', 'in', ['be', 'fr'], true],
    ['country', 'not_in', ['FR'], false],
    ['timeZone', 'contains', 'europe/', true],
    ['subscriptionStatus', 'is_set', undefined, true],
    ['tag', 'eq', 'vip', true],
    ['tag', 'eq', 'VIP', false],
    ['tag', 'neq', 'new', true],
    ['tag', 'in', ['x', 'Big Tipper'], true],
    ['tag', 'not_in', ['vip'], false],
    ['tag', 'is_set', undefined, true],
    ['tag', 'not_set', undefined, false],
    ['lastActiveAt', 'within_days', 10, true],
    ['lastActiveAt', 'older_than_days', 10, false],
    ['lastActiveAt', 'older_than_days', 9, true],
    ['boughtMedia', 'in', ['m2', 'm1'], true],
    ['boughtMedia', 'not_in', ['m2'], true],
    ['receivedCampaign', 'in', [LIST_A], true],
    ['receivedCampaign', 'not_in', [LIST_A, LIST_B], false],
    ['readCampaign', 'not_in', [LIST_A], true],
    ['custom.city', 'contains', 'VREUX', true],
    ['custom.city', 'contains', 'é', false],
    ['custom.age', 'gte', 31, true],
    ['custom.age', 'eq', '31', true],
    ['custom.score', 'lt', 8, true],
    ['custom.city', 'gt', 1, false],
    ['custom.city', 'neq', 1, true],
    ['custom.note', 'not_set', undefined, true],
    ['custom.missing', 'is_set', undefined, false],
    ['custom.missing', 'neq', 'x', true],
    ['custom.missing', 'not_in', ['x'], true],
    ['custom.toString', 'is_set', undefined, false],
  ])('%s %s %j is %s', (field, op, value, expected) => {
    const rule = audienceRule.parse({ field, op, value });
    expect(matches(fan, rule, NOW)).toBe(expected);
  });

  it('says how to mend what is wrong', () => {
    const bad = (rule: unknown) => errorsOf({ include: { filters: [rule] } }).join();
    expect(bad({ field: 'money', op: 'gt', value: 1 })).toMatch(/no fan field "money"\. Use spendCents/);
    expect(bad({ field: 'tag', op: 'gt', value: 1 })).toMatch(/"gt" does not work on tag\. Use eq/);
    expect(bad({ field: 'spendCents', op: 'gt', value: '1' })).toMatch(/include\.filters\.0\.value: .*without quotes/);
    expect(bad({ field: 'lastSeenAt', op: 'before', value: '2026-02-31' })).toMatch(/give a date such as/);
    expect(bad({ field: 'lastSeenAt', op: 'before', value: '0000-01-01' })).toMatch(/give a date such as/);
    expect(bad({ field: 'lastSeenAt', op: 'within_days', value: 0 })).toMatch(/whole number of days/);
    expect(bad({ field: 'language', op: 'in', value: [] })).toMatch(/list of 1 to 200 texts/);
    expect(bad({ field: 'readCampaign', op: 'in', value: ['summer'] })).toMatch(/ids of campaigns/);
    expect(bad({ field: 'language', op: 'is_set', value: 'fr' })).toMatch(/leave the value out/);
    expect(bad({ field: 'custom.a', op: 'contains', value: 3 })).toMatch(/give a text/);
    expect(bad('vip')).toMatch(/Write a rule as/);
    expect(errorsOf({ include: { match: 'some' } }).join()).toMatch(/"all"/);
    expect(errorsOf({ include: { listIds: ['vip'] } }).join()).toMatch(/named by its id/);
    expect(errorsOf({ include: { filter: [] } }).join()).toBe('include: "filter" is not known here; correct or remove it.');
    expect(errorsOf({ includes: {} }).join()).toMatch(/"includes" is not known here/);
    expect(bad({ field: 'tag', op: 'is_set', values: ['x'] })).toMatch(/"values" is not known here/);
    const rules = Array.from({ length: 26 }, () => ({ field: 'tag', op: 'is_set' }));
    expect(errorsOf({ include: { filters: rules }, exclude: { filters: rules } }).join()).toMatch(/52 filters are more than 50/);
  });
});

describe('audience', () => {
  const member = { ...fan, listIds: [LIST_A] };
  const inside = (value: unknown) => isInAudience(member, audience.parse(value), NOW);

  it('is everybody when nothing is said', () => expect(inside({})).toBe(true));
  it('joins lists by or, filters as told, and takes out the excluded', () => {
    const vip = { field: 'tag', op: 'eq', value: 'vip' };
    const english = { field: 'language', op: 'eq', value: 'en' };
    expect(inside({ include: { listIds: [LIST_A, LIST_B] } })).toBe(true);
    expect(inside({ include: { listIds: [LIST_B] } })).toBe(false);
    expect(inside({ include: { filters: [vip, english] } })).toBe(false);
    expect(inside({ include: { filters: [vip, english], match: 'any' } })).toBe(true);
    expect(inside({ exclude: { listIds: [LIST_A] } })).toBe(false);
    expect(inside({ exclude: { filters: [vip] } })).toBe(false);
    expect(inside({ exclude: { filters: [vip, english] } })).toBe(true);
    expect(inside({ include: { listIds: [LIST_A] }, exclude: { listIds: [LIST_B], filters: [english] } })).toBe(true);
  });
});

describe('laws', () => {
  const optionalDate = fc.option(fc.integer({ min: -400, max: 400 }).map(ago));
  const optionalText = fc.option(fc.constantFrom('', 'fr', 'FR', 'en', 'Élan', '12', '7.5'));
  const anyFan: fc.Arbitrary<FanProfile> = fc.record({
    spendCents: fc.nat(9_999),
    purchases: fc.nat(9),
    firstPurchaseAt: optionalDate,
    lastPurchaseAt: optionalDate,
    subscribedAt: optionalDate,
    expiresAt: optionalDate,
    lastSeenAt: optionalDate,
    lastMessageAt: optionalDate,
    createdAt: fc.constant(ago(1)),
    language: optionalText,
    country: optionalText,
    timeZone: optionalText,
    subscriptionStatus: optionalText,
    tags: fc.subarray(['fr', 'en', 'x']),
    custom: fc.record({ a: fc.oneof(optionalText, fc.integer(), fc.boolean()) }),
    boughtMedia: fc.subarray(['fr', 'x']),
    receivedCampaign: fc.subarray([LIST_A, LIST_B]),
    readCampaign: fc.subarray([LIST_A, LIST_B]),
    repliedCampaign: fc.subarray([LIST_A, LIST_B]),
    boughtCampaign: fc.subarray([LIST_A, LIST_B]),
  });
  const value = fc.oneof(
    fc.constant(undefined),
    fc.constantFrom('fr', 'EN', '2026-06-01', '12'),
    fc.integer({ min: -5, max: 500 }),
    fc.array(fc.constantFrom('fr', 'x'), { minLength: 1 }),
    fc.array(fc.constantFrom(LIST_A, LIST_B), { minLength: 1 }),
    fc.array(fc.nat(9), { minLength: 1 }),
  );
  const anyRule = fc
    .constantFrom(...Object.keys(FAN_FIELD_KINDS), 'custom.a', 'custom.b')
    .chain((field) => fc.record({ field: fc.constant(field), op: fc.constantFrom(...(OPS_BY_KIND[fieldKind(field)!] as readonly string[])), value }));
  const opposite: Record<string, string> = { eq: 'neq', in: 'not_in', is_set: 'not_set' };

  it('every accepted rule has an answer, and opposites disagree on every fan', () => {
    fc.assert(
      fc.property(anyFan, anyRule, (someone, raw) => {
        const parsed = audienceRule.safeParse(raw);
        fc.pre(parsed.success);
        const answer = matches(someone, parsed.data, NOW);
        expect(typeof answer).toBe('boolean');
        const other = opposite[raw.op];
        if (other) expect(matches(someone, { ...parsed.data, op: other }, NOW)).toBe(!answer);
      }),
      { numRuns: 3_000 },
    );
  });
});
