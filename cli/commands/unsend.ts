import type { Command } from 'commander';
import type { UnsendInput } from '../../contracts/messaging/unsend';
import { answerOf } from '../api-client';
import { findAccount } from '../find-account';
import { findCampaign } from '../find-campaign';
import { clean, table } from '../output';
import { openSession, type CliParts, type Session } from '../session';

interface StartOptions {
  preview?: boolean;
  afterMinutes?: string;
  variant?: string;
}

export function unsendCommands(program: Command, parts: CliParts): void {
  const unsend = program.command('unsend').description('Taking messages back');
  unsend
    .command('campaign <campaign>')
    .description('Take the messages of a campaign back; what was bought stays')
    .option('--preview', 'only say what would happen')
    .option('--after-minutes <number>', 'each so long after it was sent, unless it was bought')
    .option('--variant <id>', 'only those of one variant')
    .action(async (name: string, options: StartOptions, command: Command) => {
      const session = await openSession(parts, command);
      const campaignId = await findCampaign(session, name);
      const variant = options.variant === undefined ? {} : { variantId: options.variant };
      await startOrPreview(session, { campaignId, ...variant, ...timerOf(options) }, options);
    });
  unsend
    .command('message <message>')
    .description('Take one message back, by its id; not if it was bought')
    .requiredOption('--account <account>', 'id or name')
    .option('--preview', 'only say what would happen')
    .option('--after-minutes <number>', 'so long after it was sent, unless it was bought')
    .action(async (messageId: string, options: StartOptions & { account: string }, command: Command) => {
      const session = await openSession(parts, command);
      await startOrPreview(session, { accountId: (await findAccount(session, options.account)).id, messageId, ...timerOf(options) }, options);
    });
  unsend
    .command('list')
    .description('What is and was taken back')
    .option('--limit <number>', 'how many', '50')
    .action(async ({ limit }: { limit: string }, command: Command) => {
      const { api, out } = await openSession(parts, command);
      const page = await answerOf(api.GET('/unsends', { params: { query: { limit: Number(limit) } } }));
      out.page(page, (items) =>
        table(
          ['ID', 'OF', 'STATUS', 'DONE', 'ALL', 'ENDS'],
          items.map((one) => [one.id, clean(one.name ?? one.messageId ?? ''), one.status, one.total - one.open, one.total, one.endAt ?? '']),
        ),
      );
    });
  unsend
    .command('show <id>')
    .description('How far it is, by reason')
    .action(async (id: string, _options: object, command: Command) => {
      const { api, out } = await openSession(parts, command);
      const one = await answerOf(api.GET('/unsends/{unsendId}', { params: { path: { unsendId: id } } }));
      const counts = Object.entries(one.counts).map(([reason, count]) => `${count} ${reason}`);
      out.result(one, () => `${one.status}: ${one.total - one.open} of ${one.total}. ${counts.join(', ')}`);
    });
  unsend
    .command('stop <id>')
    .description('Leave the rest with the fans')
    .action(async (id: string, _options: object, command: Command) => {
      const { api, out } = await openSession(parts, command);
      const one = await answerOf(api.POST('/unsends/{unsendId}/stop', { params: { path: { unsendId: id } } }));
      out.result(one, () => `${one.status}: ${one.total - one.open} of ${one.total}.`);
    });
}

const timerOf = ({ afterMinutes }: StartOptions) => (afterMinutes === undefined ? {} : { afterMinutes: Number(afterMinutes) });

async function startOrPreview({ api, out }: Session, body: UnsendInput, { preview }: StartOptions): Promise<void> {
  if (preview) {
    const found = await answerOf(api.POST('/unsends/preview', { body }));
    const about = found.aboutMs === null ? '' : ` About ${Math.ceil(found.aboutMs / 60_000)} min.`;
    out.result(
      found,
      () =>
        `${found.unsendable} can be taken back, ${found.bought} were bought, ${found.tooLate} are too old, ${found.waiting} still wait.${about}${found.cancelsCampaign ? ' The campaign is cancelled.' : ''}`,
    );
    return;
  }
  const made = await answerOf(api.POST('/unsends', { body }));
  out.result(made, () => `Begun: huntaze unsend show ${made.id}`);
}
