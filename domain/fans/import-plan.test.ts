import type { ImportKind } from '../../contracts/fans/import-fields';
import { readFanRow, type ReadRow } from './fan-row';
import { importFaultText } from './import-fault-text';
import { guessMapping } from './guess-mapping';
import { planImport, type PlanRequest } from './import-plan';
import { readTransactionRow } from './transaction-row';

const fieldsOf = (kind: ImportKind, header: string) => guessMapping(kind, header.split(',')).map((fields) => fields.join('+'));
/** What a row gives, or why it is refused in words. */
const inWords = <Row>(read: ReadRow<Row>) => ('refused' in read ? { refused: importFaultText(read.refused) } : read);
const plan = (request: Partial<PlanRequest> & { headers: string[] }) => planImport({ kind: 'fans', rows: [], separator: ',', ...request });

describe('guessMapping', () => {
  it.each<[ImportKind, string, string]>([
    [
      'fans',
      'platform_user_id,joined_on,orders,last_order_on,spend_usd',
      'platformFanId,subscribedAt+firstPurchaseAt,purchases,lastPurchaseAt,spend',
    ],
    ['transactions', 'customer,date,quantity,amount', 'platformFanId,occurredAt,quantity,amount'],
    [
      'fans',
      'id,username,name,language,country,time_zone,tags,spend,custom.city',
      'platformFanId,username,displayName,language,country,timeZone,tags,spend,custom.city',
    ],
    [
      'fans',
      'Identifiant,Pseudo,Nom complet,Langue,Pays,Fuseau horaire,Dépenses (EUR),Date dernier achat,Abonné depuis',
      'platformFanId,username,displayName,language,country,timeZone,spend,lastPurchaseAt,subscribedAt',
    ],
    ['fans', 'ID,User ID,Shoe size', ',platformFanId,'],
    ['fans', 'id,spend_cents', 'platformFanId,'],
    ['transactions', 'id,user_id,created_at,gross_amount,fee,net,type', 'transactionId,platformFanId,occurredAt,amount,fee,net,kind'],
  ])('%s: %s', (kind, header, expected) => expect(fieldsOf(kind, header).join()).toBe(expected));
});

describe('planImport', () => {
  it('obeys the mapping, and leaves out what it is told to', () => {
    const { plan: made, problems } = plan({ headers: ['nr', 'id', 'town'], mapping: { nr: 'platformFanId', town: 'custom.city' } });
    expect(made.columns.map((column) => column.fields)).toEqual([['platformFanId'], [], ['custom.city']]);
    expect(problems).toEqual([]);
    expect(plan({ headers: ['id', 'name'], mapping: { name: null } }).plan.columns[1]?.fields).toEqual([]);
  });

  it.each<[Partial<PlanRequest> & { headers: string[] }, RegExp]>([
    [{ headers: ['foo'] }, /No column is read as platformFanId.*foo=platformFanId/],
    [{ headers: ['id'], mapping: { nope: 'tags' } }, /no column "nope"\. It has: id/],
    [{ headers: ['id'], mapping: { id: 'shoeSize' } }, /"shoeSize" is no field of fans/],
    [{ headers: ['id', 'b'], mapping: { id: 'platformFanId', b: 'platformFanId' } }, /Both "id" and "b"/],
    [{ headers: ['id'], kind: 'transactions' }, /No column is read as occurredAt/],
  ])('%j is an error', (request, message) => {
    expect(
      plan(request)
        .problems.filter((problem) => problem.level === 'error')
        .map((problem) => problem.message)
        .join(),
    ).toMatch(message);
  });

  it('warns about dates that can be read both ways', () => {
    const request = { headers: ['id', 'joined'], rows: [['1', '03/04/2026']] };
    expect(plan(request).problems[0]?.message).toMatch(/03\/04\/2026 can be read both ways; they are read month first/);
    expect(plan({ ...request, separator: ';' }).plan.columns[1]?.dateOrder).toBe('dmy');
    expect(plan({ ...request, dateOrder: 'dmy' }).problems).toEqual([]);
  });
});

describe('rows', () => {
  const headers = ['id', 'username', 'language', 'timezone', 'tags', 'spend', 'orders', 'joined', 'last order', 'custom.city'];
  const { plan: fans } = plan({ headers });
  const read = (values: Record<string, string>) =>
    readFanRow(
      fans,
      headers.map((header) => values[header] ?? ''),
    );

  it('reads a whole row', () => {
    expect(
      read({
        id: ' 007 ',
        username: 'zoé',
        language: 'FR_ca',
        timezone: 'europe/paris',
        tags: 'vip; new|vip',
        spend: '$1,200.50',
        orders: '3',
        joined: '2026-01-02',
        'last order': '2026-02-03',
        'custom.city': 'Nîmes',
      }),
    ).toMatchObject({
      row: {
        platformFanId: '007',
        username: 'zoé',
        language: 'fr-CA',
        timeZone: 'Europe/Paris',
        tags: ['vip', 'new'],
        spendCents: 120_050,
        purchases: 3,
        subscribedAt: Date.UTC(2026, 0, 2),
        firstPurchaseAt: Date.UTC(2026, 0, 2),
        lastPurchaseAt: Date.UTC(2026, 1, 3),
        custom: { city: 'Nîmes' },
      },
    });
  });
  it('does not take joining for a purchase of who bought nothing', () =>
    expect(read({ id: '1', orders: '0', joined: '2026-01-02' })).toMatchObject({
      row: { firstPurchaseAt: null, subscribedAt: Date.UTC(2026, 0, 2) },
    }));
  it.each<[Record<string, string>, RegExp]>([
    [{ username: 'x' }, /platform id of the fan is missing/],
    [{ id: 'x'.repeat(201) }, /id is longer than 200/],
    [{ id: '1', timezone: 'Mars/Base' }, /"Mars\/Base" is no IANA time zone/],
    [{ id: '1', timezone: '+02:00' }, /no IANA/],
    [{ id: '1', spend: 'lots' }, /spend "lots" is no amount/],
    [{ id: '1', joined: '2026-02-30' }, /joined "2026-02-30" is no date/],
    [{ id: '1', orders: '1.5' }, /orders "1\.5" is no whole number/],
    [{ id: '1', language: 'klingon!' }, /no language code/],
    [{ id: 'a\u0007' }, /control characters/],
    [{ id: '1', tags: Array.from({ length: 51 }, (_, at) => at).join(';') }, /more than 50 tags/],
  ])('refuses %j', (values, reason) => expect(inWords(read(values))).toEqual({ refused: expect.stringMatching(reason) as string }));
  it('refuses ragged rows, not trailing separators', () => {
    expect(inWords(readFanRow(fans, ['1', 'x']))).toEqual({ refused: 'The row has 2 values for 10 columns.' });
    expect(readFanRow(fans, ['1', 'x'])).toEqual({ refused: { code: 'row_width', params: { values: 2, columns: 10 } } });
    expect(inWords(readFanRow(fans, [...headers.map(() => ''), 'y']))).toEqual({ refused: 'The row has 11 values for 10 columns.' });
    expect(readFanRow(fans, ['1', ...headers.slice(1).map(() => ''), '', ''])).toHaveProperty('row');
  });
  it('reads transactions with fee, net, kind and refunds', () => {
    const names = ['customer', 'date', 'amount', 'net', 'type', 'currency', 'status'];
    const { plan: made } = plan({ kind: 'transactions', headers: names });
    expect(readTransactionRow(made, ['7', '1997-01-01', '10.00', '8', 'PPV message', '€', 'Refunded'])).toEqual({
      row: {
        platformFanId: '7',
        transactionId: null,
        occurredAt: Date.UTC(1997, 0, 1),
        writtenAt: Date.UTC(1997, 0, 1),
        grossCents: 1_000,
        feeCents: 200,
        netCents: 800,
        currency: 'EUR',
        quantity: null,
        kind: 'message',
        status: 'undo',
      },
    });
    expect(inWords(readTransactionRow(made, ['7', '', '10.00', '', '', '', '']))).toEqual({ refused: 'The date is missing.' });
    expect(inWords(readTransactionRow(made, ['7', '1997-01-01', '', '', '', '', '']))).toEqual({ refused: 'The amount is missing.' });
    expect(inWords(readTransactionRow(made, ['7', '1997-01-01', '1', '', '', 'dollars', '']))).toEqual({
      refused: 'The currency "dollars" is no code of three letters.',
    });
  });
  it('begins a day without a time at midnight of the account, and knows a payment again whatever the zone', () => {
    const names = ['customer', 'date', 'amount'];
    const { plan: made } = plan({ kind: 'transactions', headers: names, timeZone: 'Europe/Paris' });
    expect(readTransactionRow(made, ['7', '2026-07-01', '1'])).toMatchObject({
      row: { occurredAt: Date.UTC(2026, 5, 30, 22), writtenAt: Date.UTC(2026, 6, 1) },
    });
    expect(readTransactionRow(made, ['7', '2026-07-01 10:30', '1'])).toMatchObject({ row: { occurredAt: Date.UTC(2026, 6, 1, 10, 30) } });
  });
});
