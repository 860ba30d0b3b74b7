import { parseSettings, SettingsError, settingsSchema } from './settings';

const secrets = { AUTH_SECRET: 'a', SECRETS_KEY: 'b', TEMPORAL_CODEC_KEYS: 'k:c' };
const own = {
  DATABASE_URL: 'postgres://app:mine@db/huntaze',
  DATABASE_SENDER_URL: 'postgres://sender:mine@db/huntaze',
  DATABASE_AUTH_URL: 'postgres://auth:mine@db/huntaze',
  S3_SECRET_ACCESS_KEY: 'mine',
};

/** The words of the refusal; fails when there is none. */
function refusal(env: NodeJS.ProcessEnv): string {
  try {
    parseSettings(env);
  } catch (error) {
    if (error instanceof SettingsError) return error.message;
    throw error;
  }
  throw new Error('The settings were accepted.');
}

it.each([
  ['API_PORT', 'eighty', /API_PORT: .*expected number.*"eighty"/],
  ['API_PORT', '70000', /API_PORT: .*65535.*"70000"/],
  ['LOG_LEVEL', 'loud', /LOG_LEVEL: .*"fatal"\|"error".*"loud"/],
  ['TEMPORAL_CODEC', 'yes', /TEMPORAL_CODEC: .*"on"\|"off".*"yes"/],
  ['PUBLIC_URL', 'example', /PUBLIC_URL: expected an address such as http:.*"example"/],
  ['DATABASE_URL', 'mysql://a/b', /DATABASE_URL: expected an address such as postgres:.*"mysql/],
])('names %s and what it expects instead of %s', (name, value, message) => {
  expect(refusal({ ...secrets, [name]: value })).toMatch(message);
});

it('does not repeat what may hold a secret', () => {
  const words = refusal({ ...secrets, DATABASE_URL: 'mysql://app:hunter2@db/x', SMTP_URL: 'hunter2@mail' });
  expect(words).toMatch(/DATABASE_URL: expected/);
  expect(words).not.toContain('hunter2');
});

it('names every wrong setting at once', () => {
  expect(refusal({ ...secrets, API_PORT: 'x', S3_PORT: 'y' })).toMatch(/API_PORT[^]*S3_PORT/);
});

it('names the secrets that are missing', () => {
  expect(refusal({})).toMatch(/AUTH_SECRET, SECRETS_KEY, TEMPORAL_CODEC_KEYS/);
  expect(refusal({ AUTH_SECRET: 'a', SECRETS_KEY: 'b', TEMPORAL_CODEC: 'off', API_PORT: '', TEMPORAL_CODEC_KEYS: '', LOG_LEVEL: 'no' })).toMatch(
    /LOG_LEVEL/,
  );
});

it('takes an empty variable as absent', () => {
  expect(parseSettings({ ...secrets, API_PORT: '' }).API_PORT).toBe(settingsSchema.shape.API_PORT.parse(undefined));
});

describe('in production', () => {
  const production = { ...secrets, ...own, NODE_ENV: 'production' as const };

  it('accepts own secrets', () => {
    expect(parseSettings(production).NODE_ENV).toBe('production');
  });

  it.each(['DATABASE_URL', 'DATABASE_SENDER_URL', 'DATABASE_AUTH_URL', 'S3_SECRET_ACCESS_KEY'] as const)('refuses the local secret of %s', (name) => {
    expect(refusal({ ...production, [name]: undefined })).toMatch(new RegExp(`refuses: ${name}\\.`));
  });

  it('refuses a local owner when it is set', () => {
    expect(refusal({ ...production, DATABASE_OWNER_URL: 'postgres://postgres:local@db/huntaze' })).toMatch(/refuses: DATABASE_OWNER_URL\./);
  });
});
