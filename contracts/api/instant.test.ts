import { instant } from './instant';

it.each(['2026-05-31T18:00:00+02:00', '1900-01-01T00:00:00Z', '9998-12-31T23:59:59Z'])('takes %s', (time) => {
  expect(instant.safeParse(time).success).toBe(true);
});

it.each(['0000-01-01T00:00:00Z', '0001-01-01T00:00:00+23:59', '9999-12-31T23:59:59-23:59', '2026-02-30T00:00:00Z', '2026-05-31'])(
  'refuses %s, which Postgres does not read, or not as we do',
  (time) => {
    expect(instant.safeParse(time).success).toBe(false);
  },
);
