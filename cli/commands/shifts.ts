import type { Command } from 'commander';
import { answerOf } from '../api-client';
import { download } from '../download';
import { findPerson } from '../find-person';
import { clean, table } from '../output';
import { openSession, type CliParts } from '../session';

interface Period {
  from?: string;
  to?: string;
}
interface PayOptions {
  from: string;
  to: string;
  timeZone: string;
  by: string;
  output?: string;
}

export function shiftCommands(program: Command, parts: CliParts): void {
  const shifts = program.command('shifts').description('Who worked when, and what they sold');
  shifts
    .command('list')
    .description('Newest first; your own unless you see money or manage members')
    .option('--from <time>', 'shifts that touch the time from here')
    .option('--to <time>', '… to here')
    .option('--person <person>', 'me, or a name, e-mail or id')
    .option('--limit <number>', 'how many', '50')
    .action(async ({ from, to, person, limit }: Period & { person?: string; limit: string }, command: Command) => {
      const session = await openSession(parts, command);
      const userId = person === undefined ? undefined : await findPerson(session, person);
      const page = await answerOf(session.api.GET('/shifts', { params: { query: { from, to, userId, limit: Number(limit) } } }));
      session.out.page(page, (items) =>
        table(
          ['PERSON', 'KIND', 'FROM', 'TO', 'MESSAGES', 'FANS', 'SALES', 'NET (CENTS)'],
          items.map((one) => [
            one.name ?? one.userId,
            one.kind,
            one.startedAt,
            one.endedAt ?? 'open',
            one.messages,
            one.fans,
            one.sales,
            one.money?.map(({ currency, netCents }) => `${netCents} ${currency}`).join(', ') ?? null,
          ]),
        ),
      );
    });
  shifts
    .command('export')
    .description('Sales by person or one by one, for pay, as CSV')
    .requiredOption('--from <time>')
    .requiredOption('--to <time>')
    .option('--time-zone <name>', 'in which days begin and end', 'UTC')
    .option('--by <what>', 'person (a line a person) or sale (a line a sale)', 'person')
    .option('--output <file>', 'where to; standard output when left out')
    .action(async ({ from, to, timeZone, by, output }: PayOptions, command: Command) => {
      const session = await openSession(parts, command);
      const query = new URLSearchParams({ from, to, timeZone, by });
      await download(session, `/chatters/pay.csv?${query.toString()}`, output ?? '/dev/stdout');
      if (output !== undefined) session.out.result({ file: output }, () => `Written to ${clean(output)}.`);
    });
}
