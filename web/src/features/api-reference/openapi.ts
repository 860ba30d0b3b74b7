/** The parts of an OpenAPI 3.1 document that the page shows. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  description?: string;
  enum?: (string | number | null)[];
  const?: string | number;
  default?: unknown;
  example?: unknown;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  additionalProperties?: Schema | boolean;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
}

type Content = Record<string, { schema?: Schema }>;

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  description?: string;
  schema: Schema;
}

export interface Operation {
  operationId: string;
  summary: string;
  description?: string;
  tags: string[];
  parameters?: Parameter[];
  requestBody?: { content: Content };
  responses: Record<string, { description: string; content?: Content }>;
}

export interface OpenApiDocument {
  info: { title: string; version: string };
  components: { schemas: Record<string, Schema> };
  paths: Record<string, Partial<Record<Method, Operation>>>;
}

export const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;
export type Method = (typeof METHODS)[number];

export interface Endpoint extends Operation {
  method: Method;
  /** As called, with /v1. */
  path: string;
}

export interface EndpointGroup {
  tag: string;
  endpoints: Endpoint[];
}

/** Every operation under its first tag, in the order of the document; only those in which each word of `search` is found. */
export function endpointGroups(document: OpenApiDocument, search = ''): EndpointGroup[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const groups = new Map<string, Endpoint[]>();
  for (const [path, operations] of Object.entries(document.paths)) {
    for (const method of METHODS) {
      const operation = operations[method];
      if (operation === undefined) continue;
      const text = `${method} /v1${path} ${operation.summary} ${operation.tags.join(' ')}`.toLowerCase();
      if (!words.every((word) => text.includes(word))) continue;
      const tag = operation.tags[0] ?? '';
      groups.set(tag, [...(groups.get(tag) ?? []), { ...operation, method, path: `/v1${path}` }]);
    }
  }
  return [...groups].map(([tag, endpoints]) => ({ tag, endpoints }));
}

const REF = '#/components/schemas/';

/** The schema that a reference names, else the schema itself. */
export function resolved(schema: Schema, schemas: Record<string, Schema>): Schema {
  return schema.$ref?.startsWith(REF) ? (schemas[schema.$ref.slice(REF.length)] ?? {}) : schema;
}

/** `string (uuid)`, `list of Campaign`, `integer or null`: what a value of the schema is, in a few words. */
export function typeWords(schema: Schema): string {
  if (schema.$ref?.startsWith(REF)) return schema.$ref.slice(REF.length);
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return [...new Set(choices.map(typeWords))].join(' or ');
  if (schema.allOf?.[0] !== undefined) return typeWords(schema.allOf[0]);
  const types = schema.type === undefined ? ['any'] : [schema.type].flat();
  return types
    .map((type) => {
      if (type === 'array') return `list of ${typeWords(schema.items ?? {})}`;
      return type === 'string' && schema.format !== undefined ? `string (${schema.format})` : type;
    })
    .join(' or ');
}

/** Bounds as a person reads them: `1 to 200`, `at most 500 characters`. Null without any. */
export function boundsWords({ minimum, maximum, minLength, maxLength, minItems, maxItems }: Schema): string | null {
  const range = (from: number | undefined, to: number | undefined, unit: string) => {
    if (from !== undefined && to !== undefined) return `${from} to ${to}${unit}`;
    if (from !== undefined) return `at least ${from}${unit}`;
    return to === undefined ? null : `at most ${to}${unit}`;
  };
  const words = [range(minimum, maximum, ''), range(minLength, maxLength, ' characters'), range(minItems, maxItems, ' entries')];
  return words.filter((one) => one !== null).join(', ') || null;
}
