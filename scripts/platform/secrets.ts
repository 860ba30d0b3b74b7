import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Made once for a local set-up and kept in its home folder. */
export interface LocalSecrets {
  AUTH_SECRET: string;
  SECRETS_KEY: string;
  TEMPORAL_CODEC_KEYS: string;
  S3_SECRET_ACCESS_KEY: string;
  postgresOwner: string;
  postgresApp: string;
  postgresSender: string;
  postgresAuth: string;
}

const make: { [name in keyof LocalSecrets]: () => string } = {
  AUTH_SECRET: () => randomBytes(32).toString('base64url'),
  SECRETS_KEY: () => randomBytes(32).toString('base64'),
  TEMPORAL_CODEC_KEYS: () => `local:${randomBytes(32).toString('base64')}`,
  S3_SECRET_ACCESS_KEY: () => randomBytes(24).toString('hex'),
  postgresOwner: () => randomBytes(24).toString('hex'),
  postgresApp: () => randomBytes(24).toString('hex'),
  postgresSender: () => randomBytes(24).toString('hex'),
  postgresAuth: () => randomBytes(24).toString('hex'),
};

/** Reads `secrets.json` of a home folder, adding those that a new version needs; readable by its owner only. */
export async function localSecrets(home: string): Promise<LocalSecrets> {
  const file = join(home, 'secrets.json');
  const kept = JSON.parse(await readFile(file, 'utf8').catch(absentAsEmpty)) as Partial<LocalSecrets>;
  const names = Object.keys(make) as (keyof LocalSecrets)[];
  const secrets = Object.fromEntries(names.map((name) => [name, kept[name] ?? make[name]()])) as unknown as LocalSecrets;
  if (names.every((name) => kept[name] !== undefined)) return secrets;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  await rename(`${file}.new`, file);
  return secrets;
}

/** Only a file that is not there counts as empty: secrets that cannot be read must not be replaced. */
function absentAsEmpty(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return '{}';
  throw error;
}
