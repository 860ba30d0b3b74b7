import fc from 'fast-check';
import { guessDateOrder, parseDateMs } from './date-text';

const iso = (text: string, order: 'dmy' | 'mdy' = 'mdy') => {
  const ms = parseDateMs(text, order);
  return ms === null ? null : new Date(ms).toISOString().replace(':00.000Z', '').replace('T00:00', '');
};

describe('parseDateMs', () => {
  it.each<[string, 'dmy' | 'mdy', string | null]>([
    ['1997-01-12', 'mdy', '1997-01-12'],
    ['2026/3/4', 'dmy', '2026-03-04'],
    ['20260304', 'dmy', '2026-03-04'],
    ['03/04/2026', 'dmy', '2026-04-03'],
    ['03/04/2026', 'mdy', '2026-03-04'],
    ['03.04.2026', 'mdy', '2026-04-03'],
    ['3-4-26', 'mdy', '2026-03-04'],
    ['1/2/97', 'mdy', '1997-01-02'],
    ['2026-03-04T10:30:00Z', 'mdy', '2026-03-04T10:30'],
    ['2026-03-04 10:30', 'mdy', '2026-03-04T10:30'],
    ['2026-03-04T10:30:00+02:00', 'mdy', '2026-03-04T08:30'],
    ['2026-03-04T10:30:00-0530', 'mdy', '2026-03-04T16:00'],
    ['3/4/2026 2:05 PM', 'mdy', '2026-03-04T14:05'],
    ['3/4/2026 12:05 am', 'mdy', '2026-03-04T00:05'],
    ['4 Mar 2026', 'mdy', '2026-03-04'],
    ['March 4, 2026', 'dmy', '2026-03-04'],
    ['4 février 2026', 'mdy', '2026-02-04'],
    ['1er août 2026', 'mdy', '2026-08-01'],
    ['04-Mar-2026', 'mdy', '2026-03-04'],
    ['1772620200', 'mdy', '2026-03-04T10:30'],
    ['1772620200000', 'mdy', '2026-03-04T10:30'],
    ['2026-02-30', 'mdy', null],
    ['13/13/2026', 'mdy', null],
    ['25/03/2026', 'mdy', null],
    ['2026-03-04T25:00', 'mdy', null],
    ['yesterday', 'mdy', null],
    ['4 Foo 2026', 'mdy', null],
    ['1.5', 'mdy', null],
    ['0000-01-01', 'mdy', null],
    ['3/4/2026 13:05 PM', 'mdy', null],
  ])('%s (%s) is %s', (text, order, expected) => expect(iso(text, order)).toBe(expected));

  it('reads back any day in any style', () => {
    fc.assert(
      fc.property(fc.integer({ min: -25_567, max: 84_000 }), fc.constantFrom('dmy', 'mdy'), fc.constantFrom('/', '-', '.'), (days, order, mark) => {
        const ms = days * 86_400_000;
        const [year, month, day] = new Date(ms).toISOString().slice(0, 10).split('-') as [string, string, string];
        expect(parseDateMs([year, month, day].join(mark), order)).toBe(ms);
        const parts = order === 'dmy' || mark === '.' ? [day, month, year] : [month, day, year];
        expect(parseDateMs(parts.join(mark), order)).toBe(ms);
      }),
    );
  });
});

describe('guessDateOrder', () => {
  it('takes the order that a value above 12 shows', () => {
    expect(guessDateOrder(['01/02/2026', '25/03/2026'])).toEqual({ order: 'dmy', mixed: false, ambiguous: null });
    expect(guessDateOrder(['01/02/2026', '03/25/2026'])).toEqual({ order: 'mdy', mixed: false, ambiguous: null });
  });
  it('says what it cannot tell', () => {
    expect(guessDateOrder(['04/04/2026', '01/02/2026'])).toEqual({ order: null, mixed: false, ambiguous: '01/02/2026' });
    expect(guessDateOrder(['25/02/2026', '26/02/2026', '02/25/2026'])).toEqual({ order: 'dmy', mixed: true, ambiguous: null });
    expect(guessDateOrder(['2026-01-02'])).toEqual({ order: null, mixed: false, ambiguous: null });
  });
});
