import type { Command } from 'commander';
import { answerOf } from '../api-client';
import { findAccount } from '../find-account';
import { findList } from '../find-list';
import { launchOrPreview } from '../launch-campaign';
import { clean, table } from '../output';
import { readDefinition } from '../read-definition';
import { openSession, type CliParts, type Session } from '../session';

interface CreateOptions {
  file?: string;
  name?: string;
  account?: string;
  list?: string[];
  text?: string;
  price?: string;
  media?: string[];
  at?: string;
  dropAfter?: string;
}

export function bulkCommands(program: Command, parts: CliParts): void {
  const bulk = program.command('bulk').description('One message to many fans; it is paused, resumed and cancelled like a campaign');
  bulk
    .command('list')
    .description('Newest first')
    .option('--limit <number>', 'how many', '50')
    .action(async ({ limit }: { limit: string }, command: Command) => {
      const { api, out } = await openSession(parts, command);
      const page = await answerOf(api.GET('/campaigns', { params: { query: { kind: 'bulk', limit: Number(limit) } } }));
      out.page(page, (items) =>
        table(
          ['NAME', 'STATUS', 'FANS', 'STARTS', 'ID'],
          items.map((one) => [one.name, one.status, one.recipients, one.startAt, one.id]),
        ),
      );
    });
  bulk
    .command('create')
    .description('A draft, from options or from a file with the fields of a campaign; options win')
    .option('--file <file>', 'in JSON or YAML')
    .option('--name <name>', 'what it is called here')
    .option('--account <account>', 'id or name')
    .option('--list <list...>', 'fans on any of these lists, by id or name; all fans of the account when left out')
    .option('--text <text>')
    .option('--price <cents>', 'in whole cents of the account’s currency')
    .option('--media <id...>')
    .option('--at <time>', 'when it begins; at launch when left out')
    .option('--drop-after <time>', 'what has not left by then is dropped')
    .action(async (options: CreateOptions, command: Command) => {
      const session = await openSession(parts, command);
      const made = await answerOf(session.api.POST('/campaigns', { body: (await definitionOf(session, options)) as never }));
      session.out.result(made, () => `Draft ${made.id} “${clean(made.name)}”. Look at it with \`huntaze bulk preview ${made.id}\`.`);
    });
  bulk
    .command('preview <message>')
    .description('Whom it reaches, whom it leaves alone and why, and when it ends')
    .action(async (name: string, _options: object, command: Command) => launchOrPreview(await openSession(parts, command), name, 'preview'));
  bulk
    .command('launch <message>')
    .description('Send it, or schedule it when it has a start; by id or name')
    .action(async (name: string, _options: object, command: Command) => launchOrPreview(await openSession(parts, command), name, 'launch'));
}

/** The server knows what is right and says so. */
async function definitionOf(session: Session, { file, account, list, text, price, media, at, dropAfter, name }: CreateOptions): Promise<object> {
  const read = file === undefined ? {} : await readDefinition(file);
  const written = (typeof read === 'object' && read !== null ? read : {}) as { variants?: object[] };
  const listIds: string[] = [];
  for (const one of list ?? []) listIds.push((await findList(session, one)).id);
  return {
    ...written,
    kind: 'bulk',
    ...(name === undefined ? {} : { name }),
    ...(account === undefined ? {} : { accountId: (await findAccount(session, account)).id }),
    ...(list === undefined ? {} : { audience: { include: { listIds } } }),
    ...(at === undefined ? {} : { startAt: at }),
    ...(dropAfter === undefined ? {} : { expiresAt: dropAfter }),
    variants: [
      {
        name: 'Message',
        weightBp: 10_000,
        ...written.variants?.[0],
        ...(text === undefined ? {} : { text }),
        ...(price === undefined ? {} : { priceCents: Number(price) }),
        ...(media === undefined ? {} : { mediaIds: media }),
      },
    ],
  };
}
