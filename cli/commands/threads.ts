import type { Command } from 'commander';
import type { Message } from '../../contracts/messaging/message';
import type { Thread } from '../../contracts/messaging/thread';
import { answerOf } from '../api-client';
import { findAccount } from '../find-account';
import { findFan } from '../find-fan';
import { findList } from '../find-list';
import { findPerson } from '../find-person';
import { clean, table } from '../output';
import { openSession, type CliParts, type Session } from '../session';

interface ListOptions {
  account?: string;
  state?: string;
  unread?: boolean;
  unanswered?: boolean;
  assignee?: string;
  list?: string;
  tag?: string;
  search?: string;
  limit: string;
}
interface FanOptions {
  account?: string;
}
interface ReplyOptions extends FanOptions {
  text?: string;
  price?: string;
  media?: string[];
  at?: string;
  seen?: string;
}

export function threadCommands(program: Command, parts: CliParts): void {
  const threads = program.command('threads').description('The inbox: conversations with fans');
  threads
    .command('list')
    .description('Conversations, those with the newest message first')
    .option('--account <account>', 'id or name')
    .option('--state <state>', 'open, snoozed, closed or all', 'open')
    .option('--unread', 'only with unread messages')
    .option('--unanswered', 'only fans who wait, the longest first')
    .option('--assignee <person>', 'me, nobody, anybody, or a name, e-mail or id')
    .option('--list <list>', 'fans of a list, by id or name')
    .option('--tag <tag>', 'fans with a tag')
    .option('--search <words>', 'words of the conversation, or a part of the fan’s name')
    .option('--limit <number>', 'how many', '50')
    .action(async (options: ListOptions, command: Command) => {
      const session = await openSession(parts, command);
      const page = await answerOf(session.api.GET('/threads', { params: { query: await queryOf(session, options) } }));
      session.out.page(page, (items) =>
        table(
          ['FAN', 'ACCOUNT', 'UNREAD', 'WAITS SINCE', 'WHOSE', 'LAST', 'ID'],
          items.map(({ fan, account, unread, unansweredSince, assignee, last, fanId }) => [
            fan.name,
            account.name,
            unread,
            unansweredSince,
            assignee?.name ?? null,
            (last?.text ?? '').slice(0, 40),
            fanId,
          ]),
        ),
      );
    });

  const ofFan = (word: string, description: string) =>
    threads.command(`${word} <fan>`).description(description).option('--account <account>', 'where several accounts have a fan of that name');
  ofFan('show', 'One conversation and its newest messages; the fan by id, name or the platform’s id')
    .option('--limit <number>', 'how many messages', '20')
    .action(async (wanted: string, options: FanOptions & { limit: string }, command: Command) => {
      const session = await openSession(parts, command);
      const path = await pathOf(session, wanted, options);
      const thread = await answerOf(session.api.GET('/threads/{accountId}/{fanId}', { params: { path } }));
      const query = { limit: Number(options.limit) };
      const { items } = await answerOf(session.api.GET('/accounts/{accountId}/fans/{fanId}/messages', { params: { path, query } }));
      session.out.result({ ...thread, messages: items }, () => [inALine(thread), ...items.toReversed().map(said)].join('\n'));
    });
  ofFan('reply', 'Write to a fan, before everything that machines wrote')
    .option('--text <text>')
    .option('--price <cents>', 'in whole cents of the account’s currency')
    .option('--media <id...>', 'our ids or the platform’s')
    .option('--at <time>', 'not before this time')
    .option('--seen <message>', 'the newest message you have seen: nothing is sent if somebody else wrote since')
    .action(async (wanted: string, options: ReplyOptions, command: Command) => {
      const session = await openSession(parts, command);
      const { text, price, media, at, seen } = options;
      const body = {
        ...(text === undefined ? {} : { text }),
        ...(price === undefined ? {} : { priceCents: Number(price) }),
        ...(media === undefined ? {} : { mediaIds: media }),
        ...(at === undefined ? {} : { sendAt: at }),
        ...(seen === undefined ? {} : { lastSeenMessageId: seen }),
      };
      const path = await pathOf(session, wanted, options);
      const made = await answerOf(session.api.POST('/accounts/{accountId}/fans/{fanId}/messages', { params: { path }, body: body as never }));
      session.out.result(made, () => `${clean(made.sentence)} ${made.id}`);
    });
  threads
    .command('assign <fan> <person>')
    .description('Give a conversation to a person: me, nobody, or a name, e-mail or id')
    .option('--account <account>', 'where several accounts have a fan of that name')
    .action(async (wanted: string, person: string, options: FanOptions, command: Command) => {
      const session = await openSession(parts, command);
      const assigneeId = person === 'nobody' ? null : await findPerson(session, person);
      await change(session, wanted, options, { assigneeId });
    });
  for (const [word, description, isClosed] of [
    ['close', 'It is done; the fan’s next message opens it again', true],
    ['reopen', 'Open a closed conversation', false],
  ] as const)
    ofFan(word, description).action(async (wanted: string, options: FanOptions, command: Command) =>
      change(await openSession(parts, command), wanted, options, { isClosed }),
    );
}

async function queryOf(session: Session, { account, state, unread, unanswered, assignee, list, tag, search, limit }: ListOptions) {
  const isWord = assignee === undefined || ['me', 'nobody', 'anybody'].includes(assignee);
  const query = {
    state,
    tag,
    search,
    limit: Number(limit),
    accountId: account === undefined ? undefined : (await findAccount(session, account)).id,
    assignee: isWord ? assignee : await findPerson(session, assignee),
    listId: list === undefined ? undefined : (await findList(session, list)).id,
    ...(unread ? { unread: 'true' } : {}),
    ...(unanswered ? { unanswered: 'true', sort: 'waiting' } : {}),
  };
  // The server knows what is right and says so.
  return query as object;
}

async function pathOf(session: Session, wanted: string, { account }: FanOptions) {
  const { accountId, id } = await findFan(session, wanted, account);
  return { accountId, fanId: id };
}

async function change(session: Session, wanted: string, options: FanOptions, body: { assigneeId: string | null } | { isClosed: boolean }) {
  const path = await pathOf(session, wanted, options);
  const thread = await answerOf(session.api.PATCH('/threads/{accountId}/{fanId}', { params: { path }, body }));
  session.out.result(thread, () => inALine(thread));
}

function inALine({ fan, account, state, unread, unansweredSince, assignee }: Thread): string {
  const waits = unansweredSince === null ? 'nobody waits' : `waits since ${unansweredSince}`;
  return `${clean(fan.name)} (${clean(account.name)}): ${state}, ${unread} unread, ${waits}, ${assignee === null ? 'nobody’s' : `${clean(assignee.name)}’s`}.`;
}

function said({ createdAt, direction, source, authorName, text, mediaIds, reason }: Message): string {
  const who = direction === 'in' ? 'fan' : `${clean(authorName ?? source)} [${reason}]`;
  return `${createdAt}  ${who}: ${clean(text ?? '')}${mediaIds.length > 0 ? ` (${mediaIds.length} media)` : ''}`;
}
