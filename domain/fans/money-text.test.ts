import fc from 'fast-check';
import { guessDecimalMark, parseMoneyCents } from './money-text';

describe('parseMoneyCents', () => {
  it.each<[string, 'point' | 'comma', number | null]>([
    ['11.77', 'point', 1177],
    ['0', 'point', 0],
    ['12', 'point', 1200],
    ['.5', 'point', 50],
    ['12.', 'point', 1200],
    ['1,234.56', 'point', 123456],
    ['1.234,56', 'point', 123456],
    ['1 234,56 €', 'comma', 123456],
    ['$1,234', 'point', 123400],
    ['1,234', 'comma', 123],
    ['1.234', 'comma', 123400],
    ['12,5', 'point', 1250],
    ['0,500', 'point', 50],
    ['USD 7.10', 'point', 710],
    ['7.10 EUR', 'point', 710],
    ['(3.00)', 'point', -300],
    ['-3.00', 'point', -300],
    ['−3', 'point', -300],
    ['3.00-', 'point', -300],
    ['-$3.10', 'point', -310],
    ["1'234.50", 'point', 123450],
    ['1,234,567', 'point', 123456700],
    ['1,234,567', 'comma', 123456700],
    ['0.30000000000000004', 'point', 30],
    ['156.455', 'point', 15646],
    ['-0.00', 'point', 0],
    ['abc', 'point', null],
    ['', 'point', null],
    ['1.2.3', 'point', null],
    ['12,34,56', 'point', null],
    ['1e5', 'point', null],
    ['--3', 'point', null],
    ['99999999999999', 'point', null],
    ['.', 'point', null],
  ])('%s (%s) is %s', (text, mark, cents) => expect(parseMoneyCents(text, mark)).toBe(cents));

  it('reads back any amount, however it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 14), max: 10 ** 14 }), fc.boolean(), fc.boolean(), (cents, comma, grouped) => {
        const digits = String(Math.abs(cents)).padStart(3, '0');
        const whole = grouped ? digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, comma ? '.' : ',') : digits.slice(0, -2);
        expect(parseMoneyCents(`${cents < 0 ? '-' : ''}${whole}${comma ? ',' : '.'}${digits.slice(-2)}`, comma ? 'comma' : 'point')).toBe(cents);
      }),
    );
  });

  it('guesses the mark of a column', () => {
    expect(guessDecimalMark(['1,234', '12,50', '7'])).toBe('comma');
    expect(guessDecimalMark(['1,234.00', '12.5'])).toBe('point');
    expect(guessDecimalMark(['1,234', '12'])).toBeNull();
  });
});
