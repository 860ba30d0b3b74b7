import type { Command } from 'commander';
import { answerOf } from '../api-client';
import { table } from '../output';
import { openSession, type CliParts } from '../session';

export function scriptCommands(program: Command, parts: CliParts): void {
  const scripts = program.command('scripts').description('Scripts: ordered messages that a chatter sends one after the other');
  scripts
    .command('list')
    .description('By name, with how many fans are in each')
    .option('--search <words>', 'part of the name')
    .option('--archived', 'those that were put away')
    .option('--limit <number>', 'how many', '50')
    .action(async ({ search, archived, limit }: { search?: string; archived?: boolean; limit: string }, command: Command) => {
      const { api, out } = await openSession(parts, command);
      const query = { search, archived: archived ? ('yes' as const) : ('no' as const), limit: Number(limit) };
      const page = await answerOf(api.GET('/scripts', { params: { query } }));
      out.page(page, (items) =>
        table(
          ['NAME', 'STEPS', 'FANS IN IT', 'VERSION', 'ID'],
          items.map((one) => [one.name, one.steps, one.running, one.version, one.id]),
        ),
      );
    });
}
