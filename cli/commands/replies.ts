import type { Command } from 'commander';
import { allPages } from '../all-pages';
import { answerOf } from '../api-client';
import { findAccount } from '../find-account';
import { findOne } from '../find-one';
import { clean, table } from '../output';
import { openSession, type CliParts } from '../session';

interface AddOptions {
  text?: string;
  name?: string;
  folder?: string;
  account?: string;
  price?: string;
  media?: string[];
  shared?: boolean;
}

export function replyCommands(program: Command, parts: CliParts): void {
  const replies = program.command('replies').description('Canned replies, under shortcuts');
  replies
    .command('list')
    .description('Shared replies and your own')
    .option('--search <words>', 'part of the shortcut, the name or the text')
    .option('--folder <folder>')
    .option('--limit <number>', 'how many', '50')
    .action(async ({ search, folder, limit }: { search?: string; folder?: string; limit: string }, command: Command) => {
      const { api, out } = await openSession(parts, command);
      const page = await answerOf(api.GET('/replies', { params: { query: { search, folder, limit: Number(limit) } } }));
      out.page(page, (items) =>
        table(
          ['SHORTCUT', 'NAME', 'FOLDER', 'FOR', 'USES', 'TEXT'],
          items.map((one) => [`/${one.shortcut}`, one.name, one.folder, one.shared ? 'all' : 'you', one.uses, one.text.slice(0, 60)]),
        ),
      );
    });
  replies
    .command('add <shortcut>')
    .description('Keep a reply; variables such as {{first_name|there}} are filled when it is used')
    .option('--text <text>')
    .option('--name <name>', 'the shortcut when left out')
    .option('--folder <folder>')
    .option('--account <account>', 'for this account alone')
    .option('--price <cents>', 'in whole cents of the account’s currency')
    .option('--media <id...>')
    .option('--shared', 'for everybody in the workspace')
    .action(async (shortcut: string, options: AddOptions, command: Command) => {
      const session = await openSession(parts, command);
      const { account, price, media, name, shared, text, folder } = options;
      const body = {
        shortcut,
        name: name ?? shortcut,
        shared: shared === true,
        ...(text === undefined ? {} : { text }),
        ...(folder === undefined ? {} : { folder }),
        ...(account === undefined ? {} : { accountId: (await findAccount(session, account)).id }),
        ...(price === undefined ? {} : { priceCents: Number(price) }),
        ...(media === undefined ? {} : { mediaIds: media }),
      };
      const made = await answerOf(session.api.POST('/replies', { body: body as never }));
      session.out.result(made, () => `/${made.shortcut}: ${clean(made.text)}`);
    });
  replies
    .command('remove <reply>')
    .description('By its shortcut, name or id')
    .action(async (wanted: string, _options: object, command: Command) => {
      const { api, out } = await openSession(parts, command);
      const items = await allPages((cursor) => answerOf(api.GET('/replies', { params: { query: { limit: 200, cursor } } })));
      const named = { what: 'reply', names: ({ shortcut, name }: (typeof items)[number]) => [shortcut, name], known: 'huntaze replies list' };
      const reply = findOne(items, wanted.replace(/^\//, ''), named);
      await answerOf(api.DELETE('/replies/{replyId}', { params: { path: { replyId: reply.id } } }));
      out.result({ removed: reply.id }, () => `Removed /${reply.shortcut}.`);
    });
}
