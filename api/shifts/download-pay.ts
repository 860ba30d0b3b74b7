import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify/sync';
import type { Chatter, ChatterReport, PayQuery } from '../../contracts/shifts/chatters';
import { inWorkspace } from '../../db/database';
import { salePage, type CreditedSale } from '../../db/shifts/credited-sales';
import { namesOf } from '../accounts/names-of';
import { audit } from '../audit';
import type { Ctx } from '../context';
import type { Download } from '../define-route';
import { readChatters } from './read-chatters';

const PAGE_ROWS = 1_000;
const PERSON_HEAD = ['person', 'from', 'to', 'shifts', 'worked_hours', 'messages', 'fans', 'sales', 'gross', 'net', 'currency', 'rule'];
const SALE_HEAD = ['person', 'sold_at', 'kind', 'account', 'platform_fan_id', 'gross', 'net', 'currency', 'transaction_id', 'message_id', 'rule'];

/** Sales that no human message lies before, as a line of their own, so that the sums are those of the page. */
const unclaimed = (nobody: ChatterReport['nobody']) =>
  nobody === null || nobody.sales === 0 ? [] : [{ ...nobody, userId: '', name: 'nobody', shifts: 0, workedMinutes: 0, messages: 0, fans: 0 }];

/**
 * For pay: a line a person and currency, or a line a sale, written while it is read. Gross is what fans paid, net what is left after fee and taxes; the
 * last column says the rule. Who took it is noted before a line leaves.
 */
export async function downloadPay({ ctx, query }: { ctx: Ctx; query: PayQuery }): Promise<Download> {
  const { from, to, timeZone, by } = query;
  const { items, nobody, saleHours } = await readChatters({ ctx, query: { from, to, timeZone } });
  const rule = `last human message within ${saleHours} h before the sale`;
  await inWorkspace(ctx.db, ctx.workspaceId, (tx) => audit(tx, ctx, 'pay.exported', { type: 'workspace', id: ctx.workspaceId }, { from, to, by }));
  return {
    stream: Readable.from(by === 'sale' ? saleLines(ctx, query, rule) : personLines([...items, ...unclaimed(nobody)], query, rule)),
    contentType: 'text/csv; charset=utf-8',
    filename: `pay ${from.slice(0, 10)} by ${by}.csv`,
  };
}

const head = (columns: string[]) => `\ufeff${stringify([columns])}`;
const units = (cents: number) => (cents / 100).toFixed(2);

type Line = Pick<Chatter, 'userId' | 'name' | 'shifts' | 'workedMinutes' | 'messages' | 'fans' | 'sales' | 'money'>;

function* personLines(items: readonly Line[], { from, to }: PayQuery, rule: string): Generator<string> {
  yield head(PERSON_HEAD);
  for (const { userId, name, shifts, workedMinutes, messages, fans, sales, money } of items) {
    const sums = money === null || money.length === 0 ? [{ currency: '', grossCents: 0, netCents: 0 }] : money;
    const lines = sums.map(({ currency, grossCents, netCents }) => [
      ...[name ?? userId, from, to, shifts, (workedMinutes / 60).toFixed(2), messages, fans, sales],
      ...[units(grossCents), units(netCents), currency, rule],
    ]);
    yield stringify(lines, { escape_formulas: true });
  }
}

/** A transaction a page: a slow reader holds nothing open in the record. */
async function* saleLines(ctx: Ctx, query: PayQuery, rule: string): AsyncGenerator<string> {
  const period = { fromMs: Date.parse(query.from), toMs: Date.parse(query.to) };
  yield head(SALE_HEAD);
  for (let after: { at: string; id: string } | null = null; ;) {
    const position: { at: string; id: string } | null = after;
    const rows: CreditedSale[] = await inWorkspace(ctx.db, ctx.workspaceId, (tx) => salePage(tx, period, position, PAGE_ROWS));
    const names = await namesOf(
      ctx,
      rows.map(({ authorId }) => (authorId === null ? null : `user:${authorId}`)),
    );
    const lines = rows.map((row) => [
      row.authorId === null ? 'nobody' : (names.get(`user:${row.authorId}`) ?? row.authorId),
      ...[row.at, row.kind, row.accountName, row.fan, units(row.grossCents), units(row.netCents), row.currency, row.id, row.messageId, rule],
    ]);
    if (lines.length > 0) yield stringify(lines, { escape_formulas: true });
    if (rows.length < PAGE_ROWS) return;
    after = { at: rows.at(-1)!.at, id: rows.at(-1)!.id };
  }
}
