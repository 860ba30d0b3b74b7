import type { Command } from 'commander';
import { PERMISSION_NAMES } from '../../contracts/accounts/permissions';
import type { Me } from '../../contracts/accounts/workspace';
import { answerOf, createApiClient, errorOf, unreachable } from '../api-client';
import { configFile, removeLogin, writeLogin } from '../config-file';
import { CliError, EXIT } from '../exit-codes';
import { DEFAULT_URL, openSession, type CliParts } from '../session';

interface LoginOptions {
  url?: string;
  key?: string;
  email?: string;
  password?: string;
  json?: boolean;
}

export function loginCommands(program: Command, parts: CliParts): void {
  program
    .command('login')
    .description('Sign in and keep an API key in ~/.config/huntaze/login.json')
    .option('--url <url>', 'address of the platform')
    .option('--key <key>', 'an API key made before')
    .option('--email <email>')
    .option('--password <password>', 'better left out: it is asked for')
    .action(async (options: LoginOptions, command: Command) => {
      const url = (options.url ?? (parts.env.HUNTAZE_URL || DEFAULT_URL)).replace(/\/+$/, '');
      const apiKey = options.key ?? (await makeKey(url, parts, options));
      const me = await answerOf(createApiClient({ url, apiKey }).GET('/me'));
      await writeLogin(configFile(parts.env), { url, apiKey });
      parts
        .output(command.optsWithGlobals<LoginOptions>().json ?? false)
        .result(
          { url, workspace: me.workspace, user: me.user },
          () => `Signed in at ${url} as ${me.user.email}, workspace “${me.workspace?.name ?? ''}”.`,
        );
    });
  program
    .command('logout')
    .description('Forget the key that is kept here; it stays valid until it is revoked')
    .action(() => removeLogin(configFile(parts.env)));
  program
    .command('whoami')
    .description('Who this key belongs to, and what it may do')
    .action(async (_options: object, command: Command) => {
      const { api, out } = await openSession(parts, command);
      const me = await answerOf(api.GET('/me'));
      out.result(me, () => `${me.user.email}, ${me.role ?? 'no role'} in “${me.workspace?.name ?? ''}”. May: ${me.permissions.join(', ')}.`);
    });
}

/** Signs in once to make a key with all that the person's role may do. */
async function makeKey(url: string, { ask }: CliParts, options: LoginOptions): Promise<string> {
  if (!ask && (options.email === undefined || options.password === undefined))
    throw new CliError('Without a terminal give --key, or --email and --password.', EXIT.usage);
  const email = options.email ?? (await ask?.('E-mail: ')) ?? '';
  const password = options.password ?? (await ask?.('Password: ', true)) ?? '';
  const post = (path: string, headers: Record<string, string>, body: object) =>
    fetch(`${url}${path}`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) }).catch(
      (cause: unknown) => {
        throw unreachable(url, cause);
      },
    );
  const signedIn = await post('/api/auth/sign-in/email', {}, { email, password });
  if (signedIn.status === 401 || signedIn.status === 403) throw new CliError('E-mail or password is wrong.', EXIT.notSignedIn);
  if (!signedIn.ok) throw new CliError(`Sign-in answered ${signedIn.status}. Try again in a minute.`, EXIT.refused);
  const cookie = signedIn.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  const me = await fetch(`${url}/v1/me`, { headers: { cookie } });
  const { permissions } = (await me.json()) as Me;
  const made = await post(
    '/v1/api-keys',
    { cookie },
    { name: `Command line of ${email}`, scopes: PERMISSION_NAMES.filter((one) => permissions.includes(one)) },
  );
  const body: unknown = await made.json();
  if (!made.ok) throw errorOf(made.status, body);
  return (body as { key: string }).key;
}
