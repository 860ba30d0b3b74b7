import { z } from 'zod';
import { fieldWord } from './field-word';

const word = (schema: z.ZodType, value: unknown) => fieldWord(schema.safeParse(value).error!.issues[0]!);

it.each<[string, z.ZodType, unknown, object]>([
  ['an empty text', z.string().min(1), '', { code: 'required' }],
  ['a short text', z.string().min(10), 'a', { code: 'too_short', params: { min: 10 } }],
  ['a long text', z.string().max(2), 'abc', { code: 'too_long', params: { max: 2 } }],
  ['a small number', z.number().min(5), 1, { code: 'too_low', params: { min: 5 } }],
  ['a large number', z.number().max(5), 9, { code: 'too_high', params: { max: 5 } }],
  ['too few', z.array(z.string()).min(2), [], { code: 'too_few', params: { min: 2 } }],
  ['too many', z.array(z.string()).max(1), ['a', 'b'], { code: 'too_many', params: { max: 1 } }],
  ['no whole number', z.int(), 1.5, { code: 'not_whole' }],
  ['no id', z.uuid(), 'x', { code: 'invalid_id' }],
  ['no time', z.iso.datetime(), 'x', { code: 'invalid_time' }],
  ['no address', z.url(), 'x', { code: 'invalid_address' }],
  ['no e-mail', z.email(), 'x', { code: 'invalid_email' }],
  ['another word', z.enum(['a', 'b']), 'c', { code: 'invalid_choice', params: { choices: 'a, b' } }],
  ['another type', z.string(), 1, { code: 'invalid_type' }],
  [
    'a rule of our own',
    z.string().superRefine((_, context) => context.addIssue({ code: 'custom', message: 'no', params: { code: 'weights_sum', sum: 9 } })),
    'a',
    { code: 'weights_sum', params: { sum: 9 } },
  ],
  ['a rule without a word', z.string().refine(() => false), 'a', {}],
])('%s', (_name, schema, value, expected) => expect(word(schema, value)).toEqual(expected));
