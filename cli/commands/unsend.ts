import type { Command } from 'commander';
import { answerOf } from '../api-client';
import { findCampaign } from '../find-campaign';
import { clean, table } from '../output';
import { openSession, type CliParts } from '../session';

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
      const body = {
        campaignId: await findCampaign(session, name),
        ...(options.variant === undefined ? {} : { variantId: options.variant }),
        ...(options.afterMinutes === undefined ? {} : { afterMinutes: Number(options.afterMinutes) }),
      };
      if (options.preview) {
        const found = await answerOf(session.api.POST('/unsends/preview', { body }));
        const about = found.aboutMs === null ? '' : ` About ${Math.ceil(found.aboutMs / 60_000)} min.`;
        session.out.result(
          found,
          () =>
            `${found.unsendable} can be taken back, ${found.bought} were bought, ${found.tooLate} are too old, ${found.waiting} still wait.${about}${found.cancelsCampaign ? ' The campaign is cancelled.' : ''}`,
        );
        return;
      }
      const made = await answerOf(session.api.POST('/unsends', { body }));
      session.out.result(made, () => `Begun: huntaze unsend show ${made.id}`);
    });
  unsend
    .command('list')
    .description('What is and was taken back')
    .action(async (_options: object, command: Command) => {
      const { api, out } = await openSession(parts, command);
      const page = await answerOf(api.GET('/unsends', { params: { query: { limit: 50 } } }));
      out.result(page.items, () =>
        table(
          ['ID', 'OF', 'STATUS', 'DONE', 'ALL', 'ENDS'],
          page.items.map((one) => [one.id, clean(one.name ?? one.messageId ?? ''), one.status, one.total - one.open, one.total, one.endAt ?? '']),
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
