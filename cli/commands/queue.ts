import type { Command } from 'commander';
import { QUEUE_ACTIONS, type QueueAction } from '../../contracts/accounts/queue';
import { answerOf } from '../api-client';
import { CliError, EXIT } from '../exit-codes';
import { findAccount } from '../find-account';
import { clean, table } from '../output';
import { openSession, type CliParts } from '../session';

interface ChangeOptions {
  source?: string;
  waitsFor?: string;
  campaign?: string;
  message?: string[];
  preview?: boolean;
}

export function queueCommands(program: Command, parts: CliParts): void {
  const queue = program.command('queue').description('What waits on an account');
  queue
    .command('list <account>')
    .description('What waits and why, in the order of leaving')
    .option('--source <source>', 'human, campaign, automation, chat, test or unsend')
    .option('--waits-for <what>', 'due, sending, in_doubt, delivering, reading_back, queued or one of the held reasons')
    .option('--campaign <id>', 'of one campaign')
    .option('--limit <number>', 'at most this many', '50')
    .action(async (name: string, options: ChangeOptions & { limit: string }, command: Command) => {
      const session = await openSession(parts, command);
      const { id } = await findAccount(session, name);
      const query = { limit: Number(options.limit), ...(filterOf(options) as object) };
      const page = await answerOf(session.api.GET('/accounts/{accountId}/queue', { params: { path: { accountId: id }, query } }));
      session.out.page(page, (items) =>
        table(
          ['MESSAGE', 'FROM', 'WAITS FOR', 'PLACE', 'ABOUT', 'NEXT'],
          items.map((item) => [
            item.messageId ?? `one to ${item.many?.fans ?? 0} fans`,
            clean(item.name ?? item.source),
            item.standing,
            item.place,
            item.aboutMs === null ? '' : `${Math.ceil(item.aboutMs / 60_000)} min`,
            item.nextAt ?? '',
          ]),
        ),
      );
    });
  queue
    .command('forecast <account>')
    .description('When each campaign ends, and which deadline cannot be met')
    .action(async (name: string, _options: object, command: Command) => {
      const session = await openSession(parts, command);
      const { id } = await findAccount(session, name);
      const forecast = await answerOf(session.api.GET('/accounts/{accountId}/queue/forecast', { params: { path: { accountId: id } } }));
      session.out.result(forecast, () =>
        table(
          ['CAMPAIGN', 'WAITING', 'ENDS', 'DROP AT', 'NOT IN TIME'],
          forecast.campaigns.map((one) => [clean(one.name ?? one.campaignId), one.waiting, one.endAt ?? 'not known', one.expiresAt ?? '', one.late]),
        ),
      );
    });
  queue
    .command('change <action> <account>')
    .description(`${QUEUE_ACTIONS.filter((action) => action !== 'after').join(', ')}: messages by id, or all that a filter finds`)
    .option('--message <id...>', 'these messages')
    .option('--source <source>')
    .option('--waits-for <what>')
    .option('--campaign <id>')
    .option('--preview', 'only say how many it concerns')
    .action(async (word: string, name: string, options: ChangeOptions, command: Command) => {
      const session = await openSession(parts, command);
      const { id } = await findAccount(session, name);
      const action = QUEUE_ACTIONS.find((one): one is Exclude<QueueAction, 'after'> => one === word && one !== 'after');
      if (action === undefined) throw new CliError(`Use one of ${QUEUE_ACTIONS.join(', ')}.`, EXIT.usage);
      if (options.message === undefined && options.source === undefined && options.waitsFor === undefined && options.campaign === undefined)
        throw new CliError('Say which: --message, --source, --waits-for or --campaign.', EXIT.usage);
      const body = { action, ...(options.message === undefined ? { filter: filterOf(options) } : { messageIds: options.message }) };
      const params = { path: { accountId: id } };
      if (options.preview) {
        const found = await answerOf(session.api.POST('/accounts/{accountId}/queue/preview', { params, body }));
        const most = found.atMost !== null && found.changeable === found.atMost ? ` One move takes ${found.atMost} at most.` : '';
        session.out.result(found, () => `${found.changeable} of ${found.matching} messages.${most}`);
        return;
      }
      const done = await answerOf(session.api.POST('/accounts/{accountId}/queue/change', { params, body }));
      session.out.result(done, () => `${done.changed} messages changed.`);
    });
}

/** The server knows what is right and says so. */
const filterOf = ({ source, waitsFor, campaign }: ChangeOptions): { source?: 'campaign'; standing?: 'due'; sourceId?: string } => ({
  ...(campaign === undefined ? {} : { sourceId: campaign }),
  ...(source === undefined ? {} : { source: source as 'campaign' }),
  ...(waitsFor === undefined ? {} : { standing: waitsFor as 'due' }),
});
