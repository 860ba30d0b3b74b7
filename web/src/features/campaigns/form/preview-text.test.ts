import { previewParts, whyNoFans } from './preview-text';

const read = (template: string, values = {}) =>
  previewParts(template, values)
    .map(({ text, from }) => (from === 'text' ? text : `${from}(${text})`))
    .join('');

describe('preview of a text', () => {
  it.each([
    ['Hey {{first_name|there}}!', { first_name: 'Ana' }, 'Hey value(Ana)!'],
    ['Hey {{ first_name | there }}!', {}, 'Hey fallback(there)!'],
    ['Hey {{first_name}}!', {}, 'Hey missing({{first_name}})!'],
    ['In {{custom.city|town}}', { 'custom.city': 'Nice' }, 'In value(Nice)'],
    ['\\{{first_name}}', { first_name: 'Ana' }, '{{first_name}}'],
    ['no variable', {}, 'no variable'],
    ['', {}, ''],
  ])('%s', (template, values, expected) => expect(read(template, values)).toBe(expected));
});

it('says that fans are being looked for only while they are', () => {
  const why = (accountId: string | null | undefined, mayRead = true, isError = false) => whyNoFans({ accountId, mayRead, isError });
  expect([why(null), why(''), why(undefined), why('a'), why('a', true, true), why('a', false)]).toEqual([
    'no_account',
    'not_chosen',
    'finding',
    'finding',
    'failed',
    'no_right',
  ]);
});
