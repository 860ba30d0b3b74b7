import type { Command } from 'commander';
import type { FanList } from '../../contracts/fans/fan';
import { answerOf } from '../api-client';
import { findAccount } from '../find-account';
import { findList } from '../find-list';
import { clean, table } from '../output';
import { readDefinition } from '../read-definition';
import { openSession, type CliParts } from '../session';

export function listCommands(program: Command, parts: CliParts): void {
  const lists = program.command('lists').description('Lists of fans; live ones fill themselves by their rules');
  lists
    .command('list')
    .description('Newest first, with their sizes')
    .option('--account <account>', 'id or name')
    .option('--limit <number>', 'how many', '50')
    .action(async ({ account, limit }: { account?: string; limit: string }, command: Command) => {
      const session = await openSession(parts, command);
      const accountId = account === undefined ? undefined : (await findAccount(session, account)).id;
      const page = await answerOf(session.api.GET('/lists', { params: { query: { accountId, limit: Number(limit) } } }));
      session.out.page(page, (items) =>
        table(
          ['NAME', 'KIND', 'FANS', 'CHANGED', 'ID'],
          items.map((one) => [one.name, one.filling === null ? one.kind : `${one.kind}, filling`, one.fans, one.changedAt, one.id]),
        ),
      );
    });
  lists
    .command('create <name>')
    .description('A list to be filled by hand, or with rules a live one')
    .option('--account <account>', 'for fans of this account alone')
    .option('--rules <file>', 'in JSON or YAML, as an audience: include and exclude, each with listIds and filters')
    .action(async (name: string, { account, rules }: { account?: string; rules?: string }, command: Command) => {
      const session = await openSession(parts, command);
      const accountId = account === undefined ? null : (await findAccount(session, account)).id;
      const body = { name, accountId, ...(rules === undefined ? {} : { rules: await readDefinition(rules) }) };
      const made = await answerOf(session.api.POST('/lists', { body: body as never }));
      session.out.result(made, () => inALine(made));
    });
  lists
    .command('members <list>')
    .description('Fans of a list, by id or name')
    .option('--limit <number>', 'how many', '50')
    .action(async (name: string, { limit }: { limit: string }, command: Command) => {
      const session = await openSession(parts, command);
      const { id: listId } = await findList(session, name);
      const page = await answerOf(session.api.GET('/fans', { params: { query: { listId, limit: Number(limit) } } }));
      session.out.page(page, (items) =>
        table(
          ['PLATFORM ID', 'NAME', 'SPENT (CENTS)', 'ID'],
          items.map((fan) => [fan.platformFanId, fan.displayName ?? fan.username, fan.spendCents, fan.id]),
        ),
      );
    });
  for (const [word, description, route] of [
    ['add', 'Put fans on a list: user names or ids of the platform', '/lists/{listId}/add'],
    ['remove', 'Take fans off a list', '/lists/{listId}/remove'],
  ] as const)
    lists
      .command(`${word} <list> <fans...>`)
      .description(description)
      .option('--account <account>', 'where a list of all accounts has fans of that name twice')
      .action(async (name: string, named: string[], { account }: { account?: string }, command: Command) => {
        const session = await openSession(parts, command);
        const { id: listId } = await findList(session, name);
        const body = { named, ...(account === undefined ? {} : { accountId: (await findAccount(session, account)).id }) };
        const answer = await answerOf(session.api.POST(route, { params: { path: { listId } }, body }));
        const { unknown = [] } = answer;
        const missing = unknown.length === 0 ? '' : ` Not found: ${unknown.map(clean).join(', ')}.`;
        session.out.result(answer, () => `${answer.changed} fans.${missing}`);
      });
}

function inALine({ id, name, kind, fans, filling }: Pick<FanList, 'id' | 'name' | 'kind' | 'fans' | 'filling'>): string {
  return `“${clean(name)}” (${kind}): ${filling === null ? `${fans} fans` : 'is being filled'}. ${id}`;
}
