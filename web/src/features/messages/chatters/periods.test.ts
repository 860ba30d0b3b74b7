import { periodOf } from './periods';

it('is made of whole days on the reader’s clock, today with them', () => {
  const noon = new Date(2026, 2, 10, 12).getTime();
  const days = (name: Parameters<typeof periodOf>[0]) => {
    const { from, to } = periodOf(name, noon);
    return [from, to].map((at) => new Date(at).toDateString());
  };
  expect(days('7d')).toEqual(['Wed Mar 04 2026', 'Wed Mar 11 2026']);
  expect(days('28d')).toEqual(['Wed Feb 11 2026', 'Wed Mar 11 2026']);
  expect(days('month')).toEqual(['Sun Mar 01 2026', 'Wed Mar 11 2026']);
  expect(days('last_month')).toEqual(['Sun Feb 01 2026', 'Sun Mar 01 2026']);
});
