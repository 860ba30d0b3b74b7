import { auditDetails } from './audit-details';

it('says the reason, then what changed, and leaves out what did not', () => {
  const { facts, rest } = auditDetails({
    reason: 'too fast',
    before: { limitPerMinute: 10, timeZone: 'UTC', quietStartMinute: null },
    after: { limitPerMinute: 5, timeZone: 'UTC', displayName: 'A', quietStartMinute: 1320 },
  });
  expect(facts).toEqual([
    { name: 'reason', value: 'too fast' },
    { name: 'displayName', value: 'A' },
    { name: 'limitPerMinute', value: '10 → 5' },
    { name: 'quietStartMinute', value: '22:00' },
  ]);
  expect(rest).toEqual({});
});

it('takes plain values before and after, and names the numbers that say something', () => {
  expect(auditDetails({ before: 'active', after: 'restricted' }).facts).toEqual([{ name: null, value: 'active → restricted' }]);
  expect(auditDetails({ before: 'active', after: 'active', rows: 12, refused: 0, note: null }).facts).toEqual([{ name: 'rows', value: '12' }]);
  expect(auditDetails({ audience: { eligible: 15, excluded: 0 } }).facts).toEqual([{ name: 'eligible', value: '15' }]);
  expect(auditDetails({})).toEqual({ facts: [], rest: {} });
});

it('keeps ids and structures apart, so that nothing is lost and nobody has to read it', () => {
  const columns = [{ header: 'id', fields: ['platformFanId'] }];
  expect(auditDetails({ rows: 3, importId: 'a', columns })).toEqual({ facts: [{ name: 'rows', value: '3' }], rest: { importId: 'a', columns } });
});
