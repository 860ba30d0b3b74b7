import { z } from 'zod';

const port = (fallback: number) => z.coerce.number().int().min(0).max(65_535).default(fallback);
const flag = (fallback: 'on' | 'off') => z.enum(['on', 'off']).default(fallback);
const url = (fallback: string) =>
  z.url({ protocol: /^(https?|postgres(ql)?|smtps?)$/, error: `expected an address such as ${fallback}` }).default(fallback);

/**
 * Every setting there is. Read from the environment only, by entry points only. `describe` is what `docs/configuration.md` prints.
 * Ports are those of the local set-up; in production the parts are told apart by their addresses.
 */
export const settingsSchema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development').describe('`production` refuses the built-in local secrets.'),
  HUNTAZE_HOME: z
    .string()
    .default('.huntaze')
    .describe('Folder of the local set-up: data, logs, generated secrets. Binaries stay in the project’s `.huntaze/bin`.'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info').describe('Least severe line that is logged.'),

  API_PORT: port(3000).describe('Port of API and web app.'),
  API_HOST: z.string().default('127.0.0.1').describe('Address the API listens on.'),
  PUBLIC_URL: url('http://127.0.0.1:3000').describe('Address under which people and webhooks reach the API.'),
  TRUSTED_ORIGINS: z.string().default('').describe('Further origins whose pages may sign in, comma separated, such as `https://team.example.com`.'),
  TRUSTED_PROXIES: z.coerce
    .number()
    .int()
    .min(0)
    .max(10)
    .default(0)
    .describe('How many proxies in front are yours: so many addresses of X-Forwarded-For are believed.'),
  API_RATE_PER_MINUTE: z.coerce.number().int().min(10).max(1_000_000).default(3000).describe('Requests a minute that one person or key may make.'),
  API_RATE_STORE: z.enum(['postgres', 'memory']).default('postgres').describe('Where requests are counted: over all API processes, or in each one.'),
  AUTH_RATE_LIMIT: flag('on').describe('Refuse more than 10 sign-ins and 5 sign-ups a minute from one address.'),
  WEB_DIST: z.string().default('dist/web').describe('Folder of the built web app.'),
  WORKER_METRICS_PORT: port(0).describe('Prometheus port of a worker; 0 picks a free one.'),
  WORKER_METRICS_HOST: z.string().default('127.0.0.1').describe('Address of the Prometheus page of a worker; 0.0.0.0 in a container.'),

  DATABASE_URL: url('postgres://huntaze_app:local@127.0.0.1:5433/huntaze').describe(
    'Postgres for requests and activities; a role under row level security.',
  ),
  DATABASE_OWNER_URL: url('postgres://postgres:local@127.0.0.1:5433/huntaze').describe(
    'Postgres as owner of the tables; used by `npm run migrate` only.',
  ),
  DATABASE_SENDER_URL: url('postgres://huntaze_sender:local@127.0.0.1:5433/huntaze').describe('Postgres for claims and sweeps across workspaces.'),
  DATABASE_AUTH_URL: url('postgres://huntaze_auth:local@127.0.0.1:5433/huntaze').describe('Postgres for sign-in, sessions and memberships.'),
  DATABASE_POOL_SIZE: z.coerce.number().int().min(1).max(500).default(20).describe('Connections a process may hold per role.'),
  POSTGRES_PORT: port(5433).describe('Port of the embedded Postgres.'),

  TEMPORAL_ADDRESS: z.string().default('127.0.0.1:7233').describe('Temporal frontend. When set, no local server is started.'),
  TEMPORAL_NAMESPACE: z.string().default('default').describe('Temporal namespace.'),
  TEMPORAL_PORT: port(7233).describe('Port of the local Temporal server.'),
  TEMPORAL_UI_PORT: port(8233).describe('Port of the local Temporal Web.'),
  TEMPORAL_WEB_URL: url('http://127.0.0.1:8233').describe('Where links to Temporal Web lead.'),
  TEMPORAL_CODEC: flag('on').describe('Encrypt payloads in Temporal (AES-256-GCM).'),
  TEMPORAL_CODEC_KEYS: z.string().default('').describe('`id:base64key` pairs, comma separated, newest first; the local set-up makes one.'),
  CODEC_PORT: port(8234).describe('Port of the codec server for Temporal Web.'),
  CODEC_HOST: z.string().default('127.0.0.1').describe('Address the codec server listens on.'),
  CODEC_TOKEN: z.string().default('').describe('Bearer token that the codec server asks for; empty: none, which only a loopback address may have.'),
  WORKER_BUILD_ID: z
    .string()
    .default('')
    .describe('Build id for worker versioning; empty takes the version of the package and a hash of the workflow code.'),
  WORKER_VERSIONING: z
    .enum(['auto', 'manual', 'off'])
    .default('auto')
    .describe('`auto`: a worker that starts makes its build the current one; `manual`: an operator does; `off`: every worker gets every task.'),
  WORKFLOW_BUNDLE: z
    .string()
    .default('dist/workflow-bundle.js')
    .describe('Workflow bundle that workers load; bundled at start when the file is not there, or traces go somewhere.'),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.string().default('').describe('Where traces go; empty: nowhere.'),

  S3_ENDPOINT: url('http://127.0.0.1:7070').describe('S3 endpoint.'),
  S3_PORT: port(7070).describe('Port of the local S3 server.'),
  S3_REGION: z.string().default('us-east-1').describe('S3 region.'),
  S3_BUCKET: z.string().default('huntaze').describe('Bucket of media, imports and exports.'),
  S3_ACCESS_KEY_ID: z.string().default('huntaze').describe('S3 access key.'),
  S3_SECRET_ACCESS_KEY: z.string().default('huntaze-local-secret').describe('S3 secret key.'),
  S3_FORCE_PATH_STYLE: flag('on').describe('Bucket in the path rather than the host name.'),
  IMPORT_MAX_BYTES: z.coerce.number().int().min(1_000).default(2_147_483_648).describe('Largest CSV file that an import takes, in bytes.'),
  MEDIA_MAX_BYTES: z.coerce.number().int().min(1_000).default(524_288_000).describe('Largest file for messages, in bytes; pictures may have 50 MB.'),

  WEBHOOK_INSIDE_ORIGIN: z
    .string()
    .default('')
    .describe('The one origin inside the own network that webhooks of workspaces may name, such as `http://n8n:5678`; empty: none.'),

  SMTP_URL: url('smtp://127.0.0.1:2525').describe('Where mail is handed in.'),
  SMTP_PORT: port(2525).describe('Port of the local mail sink.'),
  MAIL_PORT: port(8025).describe('Port of the page that shows the local mail sink.'),
  MAIL_FROM: z.string().default('Huntaze <no-reply@huntaze.local>').describe('Sender of mails.'),

  SANDBOX_URL: url('http://127.0.0.1:4010').describe('Address of the sandbox platform.'),
  TEMPORAL_CLI: z.string().default('').describe('Path of the Temporal CLI; empty: looked for on the PATH, kept, downloaded or built.'),
  VERSITYGW: z.string().default('').describe('Path of the local S3 server versitygw; empty: looked for on the PATH, kept, downloaded or built.'),
  BINARY_BASE_URL: url('https://github.com').describe('Start of the addresses from which releases of both are downloaded.'),

  SANDBOX_PORT: port(4010).describe('Port of the sandbox platform.'),
  SANDBOX_HOST: z.string().default('127.0.0.1').describe('Address the sandbox platform listens on.'),
  SANDBOX_DATA: z.string().default('.huntaze/sandbox').describe('Folder of the sandbox platform’s store.'),
  SANDBOX_CONTROL_KEY: z.string().default('sandbox-control').describe('Key of the sandbox platform’s control API.'),

  HUNTAZE_CRASH_AT: z
    .string()
    .default('')
    .describe('For crash tests only: `point:n` ends a worker the n-th time it reaches that point of the send path.'),
  AUTH_SECRET: z.string().default('').describe('Signs sessions; the local set-up makes one.'),
  SECRETS_KEY: z
    .string()
    .default('')
    .describe('Base64 key (32 bytes) that encrypts platform credentials and webhook secrets at rest; the local set-up makes one.'),
});

export type Settings = z.infer<typeof settingsSchema>;

/** A wrong setting, named, with what is expected instead. The start stops on it. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

const needed = ['AUTH_SECRET', 'SECRETS_KEY'] as const;

/**
 * Settings from an environment. An empty variable counts as absent.
 * @throws SettingsError with one line per wrong variable.
 */
export function parseSettings(env: NodeJS.ProcessEnv): Settings {
  const present = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = settingsSchema.safeParse(present);
  if (!parsed.success) {
    const lines = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}${shown(String(path[0]), present[String(path[0])])}`);
    throw new SettingsError(`Settings that cannot be used:\n  ${lines.join('\n  ')}`);
  }
  const settings = parsed.data;
  const missing = needed.filter((name) => settings[name] === '');
  if (settings.TEMPORAL_CODEC === 'on' && settings.TEMPORAL_CODEC_KEYS === '') missing.push('TEMPORAL_CODEC_KEYS' as (typeof needed)[number]);
  if (missing.length > 0) throw new SettingsError(`Settings that are needed and not there: ${missing.join(', ')}. See docs/configuration.md.`);
  const builtIn = settings.NODE_ENV === 'production' ? builtInSecrets(settings, present) : [];
  if (builtIn.length > 0)
    throw new SettingsError(`Settings that hold a secret of the local set-up, which production refuses: ${builtIn.join(', ')}. Set your own.`);
  return settings;
}

/** What a wrong setting is, unless it may hold a secret: the message ends up in logs. */
function shown(name: string, value = ''): string {
  return /SECRET|KEY|PASSWORD|TOKEN/.test(name) || value.includes('@') ? '' : ` (it is ${JSON.stringify(value)})`;
}

/** Variables whose secret everybody can read in this file. The owner's address counts only when set: most processes never use it. */
function builtInSecrets(settings: Settings, present: Partial<Record<string, string>>): string[] {
  const databases = (['DATABASE_URL', 'DATABASE_SENDER_URL', 'DATABASE_AUTH_URL', 'DATABASE_OWNER_URL'] as const)
    .filter((name) => name !== 'DATABASE_OWNER_URL' || present[name] !== undefined)
    .filter((name) => new URL(settings[name]).password === 'local');
  return [...databases, ...(settings.S3_SECRET_ACCESS_KEY === 'huntaze-local-secret' ? ['S3_SECRET_ACCESS_KEY'] : [])];
}
