import { partAway } from './part-away';

const error = (more: object, message = 'x') => Object.assign(new Error(message), more);

it.each([
  ['a refused connection', error({ code: 'ECONNREFUSED' })],
  ['a cause of a failed query', new Error('Failed query', { cause: error({ code: '57P01' }) })],
  ['a lost connection', error({ code: '08006' })],
  ['a pool that found none', new Error('timeout exceeded when trying to connect')],
])('%s: the database is away', (_, away) => {
  expect(partAway(away)).toBe('database');
});

it('knows storage by its mark and Temporal by its numbers', () => {
  expect(partAway(error({ code: 'ECONNREFUSED', $metadata: { attempts: 3 } }))).toBe('storage');
  expect(partAway(error({ $metadata: { httpStatusCode: 503 } }))).toBe('storage');
  expect(partAway(new Error('start failed', { cause: error({ code: 14 }) }))).toBe('temporal');
  expect(partAway(error({ code: 4 }))).toBe('temporal');
});

it.each([error({ code: '23505' }), error({ $metadata: { httpStatusCode: 404 } }), new TypeError('not a function'), null, 'text'])(
  'says nothing of %s',
  (other) => {
    expect(partAway(other)).toBeNull();
  },
);
