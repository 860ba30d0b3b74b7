import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import type { Account } from '../../contracts/accounts/account';
import { PLATFORMS } from '../../contracts/accounts/platforms';
import { allPages } from '../all-pages';
import { answerOf, type ApiClient } from '../api-client';
import { findAccount } from '../find-account';
import { CliError, EXIT } from '../exit-codes';
import { clean, table } from '../output';
import { openSession, type CliParts, type Session } from '../session';

interface ConnectOptions {
  platform: string;
  baseUrl: string;
  id: string;
  keyFile?: string;
  webhookSecret?: string;
  name?: string;
  limit?: string;
  zone?: string;
  currency?: string;
  authority: string;
}

export function accountCommands(program: Command, parts: CliParts): void {
  const accounts = program.command('accounts').description('Platform accounts and their senders');
  accounts
    .command('list')
    .description('All accounts')
    .action(async (_options: object, command: Command) => {
      const { api, out } = await openSession(parts, command);
      const items = await allAccounts(api);
      out.result(items, () =>
        table(
          ['ID', 'NAME', 'STATE', 'A MINUTE', 'QUEUE', 'NOW'],
          items.map(({ id, displayName, sender }) => [id, displayName, sender.state, sender.limitPerMinute, sender.queue.total, sender.sentence]),
        ),
      );
    });
  accounts
    .command('status [account]')
    .description('What each sender does right now, or one in full')
    .action(async (name: string | undefined, _options: object, command: Command) => {
      const session = await openSession(parts, command);
      const shown = name === undefined ? await allAccounts(session.api) : [await findAccount(session, name)];
      session.out.result(
        name === undefined ? shown : shown[0],
        () => shown.map(inFull).join('\n\n') || 'No account is connected yet: huntaze accounts connect --help',
      );
    });
  accounts
    .command('connect')
    .description('Connect a platform account; its key comes from --key-file, or from standard input')
    .requiredOption('--platform <platform>', `one of ${PLATFORMS.join(', ')}`)
    .requiredOption('--base-url <url>')
    .requiredOption('--id <id>', 'the id that the platform has for it')
    .requiredOption('--authority <text>', 'who agreed that the account is run from here')
    .option('--key-file <file>')
    .option('--webhook-secret <secret>')
    .option('--name <name>')
    .option('--limit <number>', 'messages a minute, or "none"')
    .option('--zone <zone>')
    .option('--currency <currency>')
    .action(async (options: ConnectOptions, command: Command) => {
      const { api, out } = await openSession(parts, command);
      const apiKey = (
        await readFile(options.keyFile ?? '/dev/stdin', 'utf8').catch((cause: Error) => {
          throw new CliError(`The key cannot be read: ${cause.message}`, EXIT.usage);
        })
      ).trim();
      const body = {
        platform: options.platform,
        baseUrl: options.baseUrl,
        platformAccountId: options.id,
        apiKey,
        webhookSecret: options.webhookSecret,
        displayName: options.name,
        timeZone: options.zone,
        currency: options.currency,
        authorityNote: options.authority,
        limitPerMinute: options.limit === undefined ? undefined : options.limit === 'none' ? null : Number(options.limit),
      };
      const made = await answerOf(api.POST('/accounts', { body: body as never }));
      out.result(made, () => `Connected.\n${inFull(made)}`);
    });
  const control = (word: 'pause' | 'stop', description: string) =>
    accounts.command(`${word} <account>`).description(description).requiredOption('--reason <text>', 'for whoever looks at it next');
  control('pause', 'Send nothing more until it is resumed').action(async (name: string, { reason }: { reason: string }, command: Command) => {
    const session = await openSession(parts, command);
    const { id } = await findAccount(session, name);
    show(session, await answerOf(session.api.POST('/accounts/{accountId}/pause', { params: { path: { accountId: id } }, body: { reason } })));
  });
  control('stop', 'The same, and wait until nothing is on its way; "all" stops every account').action(
    async (name: string, { reason }: { reason: string }, command: Command) => {
      const session = await openSession(parts, command);
      const call =
        name === 'all'
          ? session.api.POST('/stop', { body: { reason } })
          : session.api.POST('/accounts/{accountId}/stop', {
              params: { path: { accountId: (await findAccount(session, name)).id } },
              body: { reason },
            });
      const answer = await answerOf(call);
      session.out.result(answer, () =>
        answer.inFlight === 0
          ? `Stopped after ${answer.waitedMs} ms; nothing is on its way.`
          : `Stopped; ${answer.inFlight} calls had not come back after ${answer.waitedMs} ms, no new one begins.`,
      );
    },
  );
  accounts
    .command('resume <account>')
    .description('Send again, at the account’s pace')
    .action(async (name: string, _options: object, command: Command) => {
      const session = await openSession(parts, command);
      const { id } = await findAccount(session, name);
      show(session, await answerOf(session.api.POST('/accounts/{accountId}/resume', { params: { path: { accountId: id } } })));
    });
}

const show = ({ out }: Session, account: Account) => out.result(account, () => inFull(account));

function inFull({ id, displayName, platform, status, sender }: Account): string {
  const { queue } = sender;
  return [
    `${clean(displayName)} (${platform}, ${status}) ${id}`,
    `  ${clean(sender.sentence)}`,
    `  Used ${sender.usedLastMinute} of ${sender.limitPerMinute ?? 'no limit'} in the last minute. Queue: ${queue.total} (${queue.human} from people, ${queue.automation} from automations, ${queue.campaign} from campaigns), ${queue.inFlight} on their way.`,
  ].join('\n');
}

const allAccounts = (api: ApiClient) => allPages((cursor) => answerOf(api.GET('/accounts', { params: { query: { limit: 200, cursor } } })));
