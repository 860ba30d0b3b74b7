import { timeZoneName } from './time-zone-name';

it.each(['UTC', 'Europe/Paris', 'America/Argentina/Buenos_Aires', 'Etc/GMT+5'])('takes %s', (name) => {
  expect(timeZoneName.safeParse(name).success).toBe(true);
});

it.each(['', 'Mars/Olympus', '+01:00', '-0330', 'AET', 'BST', 'ACT', 'Europe/Paris\n'])(
  'refuses %j: no zone, or not the same one everywhere',
  (name) => {
    expect(timeZoneName.safeParse(name).success).toBe(false);
  },
);
