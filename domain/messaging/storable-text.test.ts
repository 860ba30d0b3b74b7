import { storableJson, storableText } from './storable-text';

it('leaves ordinary text alone, emoji included', () => {
  expect(storableText('Bonjour 😊 \\u0000')).toBe('Bonjour 😊 \\u0000');
});

it('drops what Postgres refuses', () => {
  expect(storableText(`a\u0000b${'😊'.slice(0, 1)}`)).toBe('ab\ufffd');
  expect(JSON.parse(storableJson({ text: 'x\u0000', list: ['\ud83d'] }))).toEqual({ text: 'x', list: ['\ufffd'] });
});
