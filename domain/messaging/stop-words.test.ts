import fc from 'fast-check';
import { STOP_WORDS, matchStopWord } from './stop-words';

describe('stop words', () => {
  it.each([
    'STOP',
    'stop',
    ' Stop. ',
    'STOP!!!',
    '"stop"',
    'stop please',
    'Stop 🛑',
    '🛑 STOP',
    'ＳＴＯＰ',
    'S\u200bTOP',
    'Arrêt',
    'ARRET',
    'arre\u0302t !',
    'UNSUBSCRIBE',
    'Désabonner',
    'desabonner svp',
    'Désabonnez-moi',
    'opt-out',
    'Opt out',
    'stop\nsending',
  ])('%j stops', (text) => expect(matchStopWord(text)).not.toBeNull());

  it.each([
    '',
    '   ',
    '!!!',
    "don't stop please",
    'don’t stop',
    'please stop',
    'nonstop',
    'stopped by',
    'stop-motion videos?',
    'arrête-toi pas',
    'bus stop',
    "l'arrêt",
    '🔥',
    'stops',
  ])('%j does not', (text) => expect(matchStopWord(text)).toBeNull());

  it('knows the workspace’s own words and says which word it was', () => {
    expect(matchStopWord('Basta così', ['basta'])).toBe('basta');
    expect(matchStopWord('Basta così')).toBeNull();
    expect(matchStopWord('anything', ['', '!!'])).toBeNull();
    expect(matchStopWord('ARRET')).toBe('arrêt');
  });

  it('does not mind case, accents or what follows', () => {
    const dress = fc.constantFrom<(s: string) => string>(
      (s) => s.toUpperCase(),
      (s) => s.normalize('NFD'),
      (s) => s.normalize('NFD').replace(/\p{M}/gu, ''),
      (s) => `«${s}»`,
    );
    fc.assert(
      fc.property(fc.constantFrom(...STOP_WORDS), dress, fc.string(), (word, change, rest) => {
        expect(matchStopWord(`${change(word)}, ${rest}`)).not.toBeNull();
      }),
    );
  });
});
