import { z } from 'zod';
import { settingsSchema } from '../../config/settings';

const intro = `# Configuration

Settings are environment variables, and nothing else. Every one is in this list, which comes from the schema in \`config/settings.ts\`
(\`npm run docs\` writes it). A wrong value stops the start with the name of the variable and what is expected. An empty variable counts as absent.

On one machine \`npm start\` makes what has no default: passwords, keys and addresses of the parts it starts. They are kept in
\`.huntaze/secrets.json\`. A part that is replaced by setting its address (\`DATABASE_URL\`, \`TEMPORAL_ADDRESS\`, \`S3_ENDPOINT\`, \`SMTP_URL\`,
\`SANDBOX_URL\`) is not started. A port of 0 means any free one.

In production (\`NODE_ENV=production\`) \`npm run api\`, \`npm run worker\`, \`npm run migrate\` and \`npm run temporal:apply\` run apart, with these
variables alone, and the secrets of the local set-up are refused.

| variable | default | values | meaning |
|---|---|---|---|
`;

/** `docs/configuration.md`, from the schema. */
export function configurationPage(): string {
  const properties = z.toJSONSchema(settingsSchema, { io: 'input', unrepresentable: 'any' }).properties ?? {};
  const rows = Object.entries(properties).map(([name, property]) => (typeof property === 'object' ? rowOf(name, property) : ''));
  return `${intro}${rows.join('\n')}\n`;
}

type Property = Exclude<NonNullable<z.core.JSONSchema.JSONSchema['properties']>[string], boolean>;

function rowOf(name: string, property: Property): string {
  const fallback =
    property.default === '' || property.default === undefined
      ? ''
      : code(typeof property.default === 'string' ? property.default : JSON.stringify(property.default));
  return `| ${code(name)} | ${fallback} | ${valuesOf(property)} | ${(property.description ?? '').replaceAll('|', '\\|')} |`;
}

function valuesOf({ enum: options, type, minimum, maximum, format, pattern }: Property): string {
  if (options !== undefined) return options.map((option) => code(String(option))).join(', ');
  if (type === 'integer' || type === 'number') return `${minimum ?? ''} to ${maximum ?? ''}`;
  if (format === 'uri') return 'address';
  return pattern === undefined ? 'text' : code(pattern);
}

function code(text: string): string {
  return `\`${text}\``;
}
