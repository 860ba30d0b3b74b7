import fc from 'fast-check';
import { checkTemplate } from './check-template';
import { FAN_VARIABLES, fanVariables, knownVariables } from './fan-variables';
import { renderTemplate, type VariableValues } from './render';

const text = (template: string, values: VariableValues = {}) => {
  const result = renderTemplate(template, values);
  return result.kind === 'text' ? result.text : result;
};
const KNOWN = [...FAN_VARIABLES, { name: 'custom.city' }, { name: 'creator_name', always: true }];
const codes = (template: string) => checkTemplate(template, KNOWN).map(({ code, line, column }) => `${code} ${line}:${column}`);

describe('rendering', () => {
  it.each<[string, VariableValues, unknown]>([
    ['Hey {{first_name|there}}!', { first_name: 'Ana' }, 'Hey Ana!'],
    ['Hey {{ first_name | there }}!', {}, 'Hey there!'],
    ['Hey {{first_name|there}}!', { first_name: '  ' }, 'Hey there!'],
    ['Hey{{first_name|}}!', {}, 'Hey!'],
    ['In {{custom.city|your city}}', { 'custom.city': 'Nice' }, 'In Nice'],
    ['{{first_name|a|b}}', {}, 'a|b'],
    ['Write \\{{first_name}} so', {}, 'Write {{first_name}} so'],
    ['\\\\{{first_name|x}} and a \\ alone', {}, '\\x and a \\ alone'],
    ['Hey {{first_name|x}}', { first_name: '{{username|y}} $& $1' }, 'Hey {{username|y}} $& $1'],
    ['{{toString|x}}', {}, { kind: 'missing', variables: ['{{toString|x}}'] }],
    ['{{first_name}} {{first_name}} {{username}}', {}, { kind: 'missing', variables: ['first_name', 'username'] }],
    ['Hey {{first name|x}}', {}, { kind: 'missing', variables: ['{{first name|x}}'] }],
    ['Hey {{first_name', {}, { kind: 'missing', variables: ['{{'] }],
    ['}} { {', {}, '}} { {'],
  ])('%s', (template, values, expected) => expect(text(template, values)).toEqual(expected));

  it('takes a fan’s names, and no first name from an emoji', () => {
    const fan = {
      username: 'bob1',
      displayName: ' Élodie  Martin',
      language: 'fr',
      country: null,
      custom: { city: 'Nice', age: 30, deep: { a: 1 }, none: null },
    };
    expect(fanVariables(fan)).toEqual({
      first_name: 'Élodie',
      display_name: ' Élodie  Martin',
      username: 'bob1',
      language: 'fr',
      country: null,
      'custom.city': 'Nice',
      'custom.age': '30',
      'custom.deep': null,
      'custom.none': null,
    });
    expect(fanVariables({ ...fan, displayName: '🔥 Bob' }).first_name).toBeNull();
    expect(fanVariables({ ...fan, displayName: null }).first_name).toBeNull();
    expect(knownVariables(['city']).at(-1)).toEqual({ name: 'custom.city' });
  });
});

describe('checking', () => {
  it.each([
    ['Hey {{first_name|there}} {{creator_name}}', []],
    ['Hey {{first_name}}', ['needs_fallback 1:5']],
    ['One\nTwo {{nick|x}}', ['unknown_variable 2:5']],
    ['{{custom.size|x}}', ['unknown_variable 1:1']],
    ['a {{first_name|x', ['unclosed 1:3']],
    ['a {{first_name {{username|x}}', ['unclosed 1:3']],
    ['{{}} {{First Name}}', ['bad_variable 1:1', 'bad_variable 1:6']],
    [' \n', ['empty 1:1']],
    ['\\{{first_name', []],
  ])('%j', (template, expected) => expect(codes(template)).toEqual(expected));

  it('tells how to mend', () => {
    expect(checkTemplate('{{username}}', KNOWN)[0]!.message).toBe('Not every fan has "username". Say what the others read: {{username|there}}.');
    expect(checkTemplate('x {{nick|y}}', KNOWN)[0]).toMatchObject({
      position: 2,
      variable: 'nick',
      message: expect.stringContaining('Known are: first_name'),
    });
  });
});

describe('laws', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '{{first_name|there}}',
      '{{username|}}',
      '{{custom.city|town}}',
      '{{first_name}}',
      '{{',
      '}}',
      '\\',
      '\\{{',
      '|',
      '{',
      '}',
      '\n',
      'é🎉',
    ),
    fc.string({ maxLength: 5 }),
  );
  const template = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
  const value = fc.option(fc.oneof(fc.string(), fc.constantFrom('{{username|x}}', '{{', '\\{{', '$&')));
  const values = fc.record({ first_name: value, username: value, 'custom.city': value });

  it('a text that passed the check renders for every fan, token by token', () => {
    fc.assert(
      fc.property(template, values, (source, fan) => {
        if (checkTemplate(source, KNOWN).length > 0) return;
        expect(renderTemplate(source, fan).kind).toBe('text');
      }),
      { numRuns: 2_000 },
    );
  });

  it('leaves no token of its own and reads no fan’s value as one', () => {
    const safe = fc.string().filter((s) => !/[\\{}]/.test(s));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(safe, fc.constantFrom('first_name', 'username', 'custom.city')), { maxLength: 5 }),
        safe,
        values,
        (parts, tail, fan) => {
          const source = parts.map(([before, name]) => `${before}{{${name}|-}}`).join('') + tail;
          const expected = parts.map(([before, name]) => before + (fan[name]?.trim() || '-')).join('') + tail;
          expect(text(source, fan)).toBe(expected);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
