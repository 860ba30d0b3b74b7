import { auditDetails } from './audit-details';

it('says the reason, then what changed, and leaves out what did not', () => {
  expect(auditDetails({ reason: 'too fast', before: { limit: 10, zone: 'UTC' }, after: { limit: 5, zone: 'UTC', name: 'A' } })).toEqual([
    '“too fast”',
    'limit: 10 → 5',
    'name: A',
  ]);
});

it('takes plain values before and after, and shows the rest by name', () => {
  expect(auditDetails({ before: 'active', after: 'restricted' })).toEqual(['active → restricted']);
  expect(auditDetails({ before: 'active', after: 'active', rows: 12, note: null, accountIds: ['a'] })).toEqual(['rows: 12', 'accountIds: ["a"]']);
  expect(auditDetails({})).toEqual([]);
});
