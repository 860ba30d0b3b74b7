import { join } from 'node:path';
import { settingsSchema } from '../../config/settings';
import type { PartName } from './part-plan';
import type { Ports } from './part-ports';
import type { LocalSecrets } from './secrets';

/** A part is not started where one of these is set: something else does its work. */
export const replacedBy: Partial<Record<PartName, readonly string[]>> = {
  postgres: ['DATABASE_URL'],
  temporal: ['TEMPORAL_ADDRESS'],
  s3: ['S3_ENDPOINT'],
  mail: ['SMTP_URL'],
  sandbox: ['SANDBOX_URL'],
};

export interface PlatformEnvOptions {
  home: string;
  ports: Ports;
  secrets: LocalSecrets;
  parts: readonly PartName[];
  /** Settings of the caller; they win wherever a part is not started here. */
  base: NodeJS.ProcessEnv;
}

/** Variables that make a process part of this platform, secrets included. */
export function platformEnv({ home, ports, secrets, parts, base }: PlatformEnvOptions): Record<string, string> {
  const host = '127.0.0.1';
  const database = (role: string, password: string) => `postgres://${role}:${password}@${host}:${ports.POSTGRES_PORT}/huntaze`;
  const ofParts: Partial<Record<PartName, Record<string, string>>> = {
    postgres: {
      DATABASE_URL: database('huntaze_app', secrets.postgresApp),
      DATABASE_OWNER_URL: database('postgres', secrets.postgresOwner),
      DATABASE_SENDER_URL: database('huntaze_sender', secrets.postgresSender),
      DATABASE_AUTH_URL: database('huntaze_auth', secrets.postgresAuth),
    },
    temporal: { TEMPORAL_ADDRESS: `${host}:${ports.TEMPORAL_PORT}`, TEMPORAL_WEB_URL: `http://${host}:${ports.TEMPORAL_UI_PORT}` },
    s3: { S3_ENDPOINT: `http://${host}:${ports.S3_PORT}`, S3_FORCE_PATH_STYLE: 'on', S3_SECRET_ACCESS_KEY: secrets.S3_SECRET_ACCESS_KEY },
    mail: { SMTP_URL: `smtp://${host}:${ports.SMTP_PORT}` },
    sandbox: { SANDBOX_URL: `http://${host}:${ports.SANDBOX_PORT}`, SANDBOX_DATA: join(home, 'sandbox') },
    api: { PUBLIC_URL: base.PUBLIC_URL || `http://${host}:${ports.API_PORT}` },
  };
  const kept = Object.fromEntries(Object.entries(base).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== ''));
  return {
    AUTH_SECRET: secrets.AUTH_SECRET,
    SECRETS_KEY: secrets.SECRETS_KEY,
    TEMPORAL_CODEC_KEYS: secrets.TEMPORAL_CODEC_KEYS,
    ...kept,
    ...Object.fromEntries(Object.entries(ports).map(([name, port]) => [name, String(port)])),
    HUNTAZE_HOME: home,
    ...Object.fromEntries(parts.flatMap((part) => Object.entries(ofParts[part] ?? {}))),
  };
}

/** Addresses for people, by title; those of parts that something else replaces are the ones that were set. */
export function platformAddresses(ports: Ports, parts: readonly PartName[], env: Record<string, string>): Record<string, string> {
  const http = (port: number) => `http://127.0.0.1:${port}`;
  const has = (part: PartName) => parts.includes(part);
  const rows: [string, string | undefined][] = [
    ['Web app and API', has('api') ? env.PUBLIC_URL : undefined],
    ['API reference', has('api') ? `${env.PUBLIC_URL}/api-reference` : undefined],
    ['Temporal Web', has('temporal') ? http(ports.TEMPORAL_UI_PORT) : env.TEMPORAL_WEB_URL],
    ['Temporal', env.TEMPORAL_ADDRESS],
    ['Sandbox platform', env.SANDBOX_URL],
    ['Local mail', has('mail') ? http(ports.MAIL_PORT) : undefined],
    ['S3', env.S3_ENDPOINT],
    ['Postgres', withoutPassword(env.DATABASE_URL)],
    ['Codec server', has('codec') ? http(ports.CODEC_PORT) : undefined],
  ];
  return Object.fromEntries(rows.filter((row): row is [string, string] => row[1] !== undefined && row[1] !== ''));
}

function withoutPassword(url: string | undefined): string | undefined {
  return url?.replace(/\/\/[^@/]*@/, '//');
}

/** Only what another process needs to use the platform: the settings, not the whole environment of who started it. */
export function connectingEnv(env: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => name in settingsSchema.shape));
}
