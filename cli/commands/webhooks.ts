import type { Command } from 'commander';
import { allPages } from '../all-pages';
import { answerOf } from '../api-client';
import { findAccount } from '../find-account';
import { findOne } from '../find-one';
import { clean, table } from '../output';
import { openSession, type CliParts, type Session } from '../session';

interface CreateOptions {
  event: string[];
  account?: string;
  description?: string;
}

export function webhookCommands(program: Command, parts: CliParts): void {
  const webhooks = program.command('webhooks').description('Addresses of yours that are told of events');
  webhooks
    .command('list')
    .description('Where events go, newest first')
    .action(async (_options: object, command: Command) => {
      const session = await openSession(parts, command);
      const items = await endpoints(session);
      session.out.result(items, () =>
        table(
          ['ADDRESS', 'EVENTS', 'STATE', 'WAITING', 'ID'],
          items.map((one) => [
            one.url,
            one.events.join(' '),
            one.enabled ? (one.failingSince === null ? 'fine' : `failing since ${one.failingSince}`) : `off (${one.disabledReason ?? ''})`,
            one.waiting,
            one.id,
          ]),
        ),
      );
    });
  webhooks
    .command('events')
    .description('What webhooks can be told of')
    .action(async (_options: object, command: Command) => {
      const { api, out } = await openSession(parts, command);
      const { items } = await answerOf(api.GET('/webhook-events'));
      out.result(items, () =>
        table(
          ['EVENT', 'MEANS'],
          items.map(({ event, description }) => [event, description]),
        ),
      );
    });
  webhooks
    .command('create <url>')
    .description('Have events sent to an address; prints the secret, this once')
    .requiredOption('--event <event...>', 'names from `webhooks events`')
    .option('--account <account>', 'events of this account alone')
    .option('--description <text>')
    .action(async (url: string, { event, account, description }: CreateOptions, command: Command) => {
      const session = await openSession(parts, command);
      const body = {
        url,
        events: event,
        ...(account === undefined ? {} : { accountId: (await findAccount(session, account)).id }),
        ...(description === undefined ? {} : { description }),
      };
      const made = await answerOf(session.api.POST('/webhook-endpoints', { body: body as never }));
      session.out.result(made, () => `${made.id}\nSecret, shown this once: ${made.secret}`);
    });
  webhooks
    .command('deliveries <webhook>')
    .description('What was sent and what came back, newest first; by id or a part of the address')
    .option('--state <state>', 'waiting, delivered or failed')
    .option('--limit <number>', 'how many', '50')
    .action(async (name: string, { state, limit }: { state?: string; limit: string }, command: Command) => {
      const session = await openSession(parts, command);
      const path = { endpointId: (await findEndpoint(session, name)).id };
      const query = { state: state as 'failed', limit: Number(limit) };
      const page = await answerOf(session.api.GET('/webhook-endpoints/{endpointId}/deliveries', { params: { path, query } }));
      session.out.page(page, (items) =>
        table(
          ['EVENT', 'AT', 'STATE', 'TRIES', 'LAST', 'ID'],
          items.map((one) => {
            const last = one.tries.at(-1);
            return [one.event, one.createdAt, one.state, one.tries.length, last ? clean(String(last.status ?? last.error)) : null, one.id];
          }),
        ),
      );
    });
  webhooks
    .command('replay <webhook> <delivery>')
    .description('Send one again, under the same id')
    .action(async (name: string, deliveryId: string, _options: object, command: Command) => {
      const session = await openSession(parts, command);
      const path = { endpointId: (await findEndpoint(session, name)).id, deliveryId };
      const again = await answerOf(session.api.POST('/webhook-endpoints/{endpointId}/deliveries/{deliveryId}/replay', { params: { path } }));
      session.out.result(again, () => `${again.event} is ${again.state}.`);
    });
}

async function endpoints({ api }: Session) {
  return allPages((cursor) => answerOf(api.GET('/webhook-endpoints', { params: { query: { limit: 200, cursor } } })));
}

async function findEndpoint(session: Session, wanted: string) {
  return findOne(await endpoints(session), wanted, { what: 'webhook', names: ({ url }) => [url], known: 'huntaze webhooks list' });
}
