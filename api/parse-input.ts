import type { z } from 'zod';
import type { FieldError } from '../contracts/api/problem';
import { DomainError } from '../domain/domain-error';
import { fieldWord } from './field-word';

type Part = FieldError['in'];

/** Parses the parts of a request at once, so that one answer names every wrong field. @throws DomainError request.invalid */
export function parseInput(parts: { in: Part; schema: z.ZodType | undefined; value: unknown }[]): Record<string, unknown> {
  const errors: FieldError[] = [];
  const output: Record<string, unknown> = {};
  for (const part of parts) {
    if (!part.schema) continue;
    const parsed = part.schema.safeParse(part.value);
    if (parsed.success) {
      output[part.in] = parsed.data;
      errors.push(...unkeptTexts(part.in, parsed.data));
    } else errors.push(...parsed.error.issues.flatMap((issue) => fieldErrors(part.in, issue)));
  }
  if (errors.length === 0) return output;
  // An id in the path that is no id names nothing.
  if (errors.every((error) => error.in === 'params'))
    throw new DomainError('not_found', errors.map(({ pointer, detail }) => `${pointer.slice(1)}: ${detail}`).join(' '));
  throw new DomainError('request.invalid', `${errors.length === 1 ? 'One field needs' : `${errors.length} fields need`} another value; see errors.`, {
    errors: errors.slice(0, 50),
  });
}

/** Texts that neither Postgres nor a platform takes: with a zero character, or with half of a surrogate pair. */
function unkeptTexts(part: Part, value: unknown, pointer = ''): FieldError[] {
  if (typeof value === 'string') {
    if (!value.includes('\0') && value.isWellFormed()) return [];
    return [{ in: part, pointer, detail: 'It holds a character that is none; type it anew, or paste it without formatting.', code: 'bad_character' }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...unkeptTexts(part, key, pointer),
    ...unkeptTexts(part, inner, `${pointer}/${escaped(key)}`),
  ]);
}

const escaped = (key: PropertyKey) => String(key).replaceAll('~', '~0').replaceAll('/', '~1');

/** A zod issue as the answer names it. */
export function fieldErrors(part: Part, issue: z.core.$ZodIssue): FieldError[] {
  const at = (path: PropertyKey[]) => path.map((key) => `/${escaped(key)}`).join('');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      in: part,
      pointer: at([...issue.path, key]),
      detail: 'There is no such field; check its spelling or leave it out.',
      code: 'unknown_field',
    }));
  }
  const missing = issue.code === 'invalid_type' && issue.input === undefined && issue.message.includes('undefined');
  return [
    {
      in: part,
      pointer: at(issue.path),
      detail: missing ? `It is missing; give a ${issue.expected}.` : issue.message,
      ...(missing ? { code: 'missing' as const } : fieldWord(issue)),
    },
  ];
}
