import fc from 'fast-check';
import { createSecretBox, SecretBoxError } from './secret-box';

const key = (byte: number) => Buffer.alloc(32, byte).toString('base64');

it('opens what it sealed, and nothing that was touched', () => {
  const box = createSecretBox(key(1));
  fc.assert(
    fc.property(fc.string(), fc.nat(), (plain, at) => {
      const sealed = box.seal(plain, 'workspace');
      expect(box.open(sealed, 'workspace')).toBe(plain);
      const touched = Buffer.from(sealed);
      const index = at % touched.length;
      touched[index] = (touched[index] ?? 0) ^ 1;
      expect(() => box.open(touched, 'workspace')).toThrow(SecretBoxError);
    }),
  );
});

it('does not open in another workspace', () => {
  const box = createSecretBox(key(1));
  expect(() => box.open(box.seal('secret', 'one'), 'two')).toThrow(SecretBoxError);
});

it('opens with an older key after a rotation, and seals with the newest', () => {
  const old = createSecretBox(key(1));
  const rotated = createSecretBox(`${key(2)},${key(1)}`);
  expect(rotated.open(old.seal('secret', 'w'), 'w')).toBe('secret');
  expect(() => old.open(rotated.seal('secret', 'w'), 'w')).toThrow(SecretBoxError);
});

it('refuses a key of another size', () => {
  expect(() => createSecretBox('c2hvcnQ=')).toThrow('32 are needed');
});
