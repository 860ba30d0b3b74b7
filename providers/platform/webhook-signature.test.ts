import { createHmac } from 'node:crypto';
import { HEX_SIGNATURE, isSigned, SHA256_SIGNATURE, SVIX_SIGNATURE, timedSignature, type SignatureScheme } from './webhook-signature';

const NOW = Date.UTC(2026, 0, 1);
const RAW = '{"event": "x"}';
const TIMED = timedSignature('ofauth-signature');
const SECRET = `whsec_${Buffer.from('one secret').toString('base64')}`;
const OTHER = `whsec_${Buffer.from('another').toString('base64')}`;

const seconds = (atMs: number) => String(Math.floor(atMs / 1000));
const hmac = (key: string | Buffer, text: string, encoding: 'hex' | 'base64') => createHmac('sha256', key).update(text).digest(encoding);
/** Each as its vendor's documentation writes it, apart from the code under test. */
const SIGN: Record<string, (secret: string, atMs: number) => Record<string, string>> = {
  hex: (secret) => ({ signature: hmac(secret, RAW, 'hex') }),
  sha256: (secret) => ({ 'x-webhook-signature': `sha256=${hmac(secret, RAW, 'hex')}` }),
  timed: (secret, atMs) => ({ 'ofauth-signature': `t=${seconds(atMs)},v1=${hmac(secret, `${seconds(atMs)}.${RAW}`, 'hex')}` }),
  svix: (secret, atMs) => ({
    'svix-id': 'msg_1',
    'svix-timestamp': seconds(atMs),
    'svix-signature': `v1,${hmac(Buffer.from(secret.slice('whsec_'.length), 'base64'), `msg_1.${seconds(atMs)}.${RAW}`, 'base64')}`,
  }),
};
const SCHEMES: [string, SignatureScheme][] = [
  ['hex', HEX_SIGNATURE],
  ['sha256', SHA256_SIGNATURE],
  ['timed', TIMED],
  ['svix', SVIX_SIGNATURE],
];
const signed = (scheme: SignatureScheme, headers: Record<string, string>, secrets: string[], raw = RAW) =>
  isSigned([scheme], { rawBody: Buffer.from(raw), headers }, secrets, NOW);
const sign = (name: string, secret: string, atMs = NOW) => SIGN[name]!(secret, atMs);

test.each(SCHEMES)('%s: over these bytes, by this secret, and nothing else', (name, scheme) => {
  expect(signed(scheme, sign(name, SECRET), [SECRET])).toBe(true);
  expect(signed(scheme, sign(name, SECRET), [SECRET], `${RAW} `)).toBe(false);
  expect(signed(scheme, sign(name, SECRET), [OTHER])).toBe(false);
  expect(signed(scheme, sign(name, SECRET), [])).toBe(false);
  expect(signed(scheme, {}, [SECRET])).toBe(false);
});

test.each(SCHEMES)('%s: while a secret is changed, the old and the new one both hold', (name, scheme) => {
  expect(signed(scheme, sign(name, SECRET), [OTHER, SECRET])).toBe(true);
  expect(signed(scheme, sign(name, OTHER), [OTHER, SECRET])).toBe(true);
  expect(signed(scheme, sign(name, OTHER), [SECRET])).toBe(false);
});

test.each([SCHEMES[2]!, SCHEMES[3]!])('%s: five minutes old is taken, older and from the future is not', (name, scheme) => {
  expect(signed(scheme, sign(name, SECRET, NOW - 299_000), [SECRET])).toBe(true);
  expect(signed(scheme, sign(name, SECRET, NOW - 302_000), [SECRET])).toBe(false);
  expect(signed(scheme, sign(name, SECRET, NOW + 302_000), [SECRET])).toBe(false);
});

test('a signed time cannot be replaced by a newer one, nor an id by another', () => {
  const old = sign('timed', SECRET, NOW - 600_000)['ofauth-signature']!;
  expect(signed(TIMED, { 'ofauth-signature': old.replace(/t=\d+/, `t=${seconds(NOW)}`) }, [SECRET])).toBe(false);
  expect(signed(TIMED, { 'ofauth-signature': old.replace(/t=\d+,/, '') }, [SECRET])).toBe(false);
  expect(signed(SVIX_SIGNATURE, { ...sign('svix', SECRET), 'svix-timestamp': seconds(NOW + 1_000) }, [SECRET])).toBe(false);
  expect(signed(SVIX_SIGNATURE, { ...sign('svix', SECRET), 'svix-id': 'msg_2' }, [SECRET])).toBe(false);
});

test('of several signatures in one header any may hold; an empty secret never does', () => {
  const both = `${sign('svix', OTHER)['svix-signature']!} ${sign('svix', SECRET)['svix-signature']!}`;
  expect(signed(SVIX_SIGNATURE, { ...sign('svix', SECRET), 'svix-signature': both }, [SECRET])).toBe(true);
  expect(signed(HEX_SIGNATURE, sign('hex', ''), [''])).toBe(false);
  expect(signed(SVIX_SIGNATURE, sign('svix', 'whsec_'), ['whsec_'])).toBe(false);
});

test('a secret that is no base64 is none for Svix, rather than the few bytes of it that are', () => {
  const odd = '!!!!!!!!!!!!!!!!QUJD';
  const headers = { ...sign('svix', `whsec_${odd}`) };
  expect(signed(SVIX_SIGNATURE, headers, ['whsec_QUJD'])).toBe(true);
  expect(signed(SVIX_SIGNATURE, headers, [odd])).toBe(false);
});

test('a gateway with two ways takes either, and a signature of another way is none', () => {
  const either = (headers: Record<string, string>) => isSigned([TIMED, SVIX_SIGNATURE], { rawBody: Buffer.from(RAW), headers }, [SECRET], NOW);
  expect(either(sign('svix', SECRET))).toBe(true);
  expect(either(sign('timed', SECRET))).toBe(true);
  expect(either(sign('hex', SECRET))).toBe(false);
});
