import type { z } from 'zod';
import { FIELD_ERROR_CODES, type FieldErrorCode } from '../contracts/api/field-error-codes';
import type { FieldError } from '../contracts/api/problem';

type Word = Pick<FieldError, 'code' | 'params'>;

const SIZES = {
  too_small: { string: 'too_short', number: 'too_low', int: 'too_low', array: 'too_few', set: 'too_few' },
  too_big: { string: 'too_long', number: 'too_high', int: 'too_high', array: 'too_many', set: 'too_many' },
} as const;

const FORMATS: Readonly<Record<string, FieldErrorCode>> = {
  uuid: 'invalid_id',
  datetime: 'invalid_time',
  date: 'invalid_time',
  url: 'invalid_address',
  email: 'invalid_email',
};

/** What zod found, as one of our stable words with its values; nothing where there is no word for it. */
export function fieldWord(issue: z.core.$ZodIssue): Word {
  switch (issue.code) {
    case 'custom':
      return ownWord(issue.params ?? {});
    case 'too_small':
      if (issue.origin === 'string' && Number(issue.minimum) === 1) return { code: 'required' };
      return sized(SIZES.too_small, issue.origin, { min: Number(issue.minimum) });
    case 'too_big':
      return sized(SIZES.too_big, issue.origin, { max: Number(issue.maximum) });
    case 'invalid_format':
      return FORMATS[issue.format] ? { code: FORMATS[issue.format] } : {};
    case 'invalid_value':
      return { code: 'invalid_choice', params: { choices: issue.values.map(String).join(', ') } };
    case 'invalid_type':
      return { code: issue.expected === 'int' ? 'not_whole' : 'invalid_type' };
    default:
      return {};
  }
}

function ownWord({ code, ...params }: Record<string, unknown>): Word {
  const known = FIELD_ERROR_CODES.find((one) => one === code);
  if (known === undefined) return {};
  return Object.keys(params).length === 0 ? { code: known } : { code: known, params: params as Word['params'] };
}

function sized(words: Readonly<Record<string, FieldErrorCode>>, origin: string, params: Word['params']): Word {
  const code = words[origin];
  return code ? { code, params } : {};
}
