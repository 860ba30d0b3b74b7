import { resolved, type Endpoint, type Schema } from './openapi';

const DEEPEST = 6;
const FORMATS: Record<string, string> = {
  uuid: '01939b5e-0000-7000-8000-000000000001',
  'date-time': '2027-01-15T18:00:00Z',
  date: '2027-01-15',
  email: 'you@example.org',
  uri: 'https://example.org',
};

/** A value that fits the schema: its own example or default, else the plainest one; only what is required of an object. */
export function exampleValue(schema: Schema, schemas: Record<string, Schema>, depth = 0): unknown {
  const one = resolved(schema, schemas);
  if (one.example !== undefined) return one.example;
  if (one.const !== undefined) return one.const;
  if (one.default !== undefined) return one.default;
  if (one.enum !== undefined) return one.enum[0];
  const choice = one.anyOf?.[0] ?? one.oneOf?.[0] ?? one.allOf?.[0];
  if (choice !== undefined) return exampleValue(choice, schemas, depth + 1);
  switch ([one.type].flat()[0]) {
    case 'object': {
      const names = depth >= DEEPEST ? [] : (one.required ?? []);
      return Object.fromEntries(names.map((name) => [name, exampleValue(one.properties?.[name] ?? {}, schemas, depth + 1)]));
    }
    case 'array':
      return depth < DEEPEST && (one.minItems ?? 0) > 0 ? [exampleValue(one.items ?? {}, schemas, depth + 1)] : [];
    case 'integer':
    case 'number':
      return one.minimum ?? 1;
    case 'boolean':
      return true;
    case 'null':
      return null;
    default:
      return FORMATS[one.format ?? ''] ?? 'text'.padEnd(one.minLength ?? 0, '.');
  }
}

const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;

/** A call of the endpoint to paste into a shell. The key is read from HUNTAZE_API_KEY, so that it lands in no history. */
export function curlOf(endpoint: Endpoint, origin: string, schemas: Record<string, Schema>): string {
  const lines = [`curl${endpoint.method === 'get' ? '' : ` -X ${endpoint.method.toUpperCase()}`} ${quoted(origin + endpoint.path)}`];
  lines.push(`-H "Authorization: Bearer $HUNTAZE_API_KEY"`);
  const [type, content] = Object.entries(endpoint.requestBody?.content ?? {})[0] ?? [];
  if (type === 'application/json') {
    lines.push(`-H 'Content-Type: application/json'`, `-d ${quoted(JSON.stringify(exampleValue(content?.schema ?? {}, schemas), null, 2))}`);
  } else if (type !== undefined) {
    lines.push(`-H 'Content-Type: ${type}'`, '--data-binary @file.csv');
  }
  return lines.join(' \\\n  ');
}
