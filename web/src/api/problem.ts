/** An answer of the API that is not a success, or no answer at all (`status` 0, code `network`). */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly status: number,
    /** Stable; the page has a sentence for each, see `errors` in the messages. */
    readonly code: string,
    detail: string,
    /** Message per field of the body, by dotted path. */
    readonly fields: Readonly<Record<string, string>> = {},
    /** Names the request in the server's log. */
    readonly requestId?: string,
    /** The same as `fields` with the stable word of each: `useFieldTexts` says them in the reader's language. */
    readonly faults: readonly FieldFault[] = [],
  ) {
    super(detail);
  }
}

interface ProblemBody {
  code?: unknown;
  detail?: unknown;
  title?: unknown;
  message?: unknown;
  errors?: unknown;
  requestId?: unknown;
}
/** What is wrong with one field, as the API says it. */
export interface FieldError {
  pointer?: string;
  detail?: string;
  code?: string;
  params?: Record<string, string | number>;
}

/** The same, at the path of a form field. `detail` is English, for codes that this page does not know. */
export interface FieldFault {
  path: string;
  code?: string;
  params: Readonly<Record<string, string | number>>;
  detail: string;
}

export const faultOf = ({ pointer = '', detail = '', code, params = {} }: FieldError): FieldFault => ({
  path: pathOf(pointer),
  code,
  params,
  detail,
});

/** `/variants/0/text` becomes `variants.0.text`, the way form fields are named. */
const pathOf = (pointer: string) =>
  pointer
    .replace(/^\//, '')
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.');

/** Reads problem+json as the API writes it, and what a proxy in between may write instead. */
export function problemFrom(status: number, body: unknown, requestId?: string): Problem {
  const known: ProblemBody = typeof body === 'object' && body !== null ? body : {};
  const text = [known.detail, known.title, known.message].find((one): one is string => typeof one === 'string') ?? `HTTP ${status}`;
  const code = typeof known.code === 'string' ? known.code : `http_${status}`;
  const errors = Array.isArray(known.errors) ? (known.errors as FieldError[]) : [];
  const fields = Object.fromEntries(errors.map((error) => [pathOf(error.pointer ?? ''), error.detail ?? text]));
  return new Problem(status, code, text, fields, typeof known.requestId === 'string' ? known.requestId : requestId, errors.map(faultOf));
}
