import { accountStats } from './account-stats';
import { logEntries } from './log-page';
import { wholeNumber } from './paging';
import type { SandboxContext } from './sandbox-context';
import type { WireAnswer } from './wire-answer';
import { escapeHtml } from './wire-message';

const PAGE = 100;
const STYLE = `:root{color-scheme:light dark}body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem;background:Canvas;color:CanvasText}
h1{font-size:1.4rem}table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}th,td{text-align:left;padding:.3rem .6rem;border-bottom:1px solid color-mix(in srgb,CanvasText 15%,Canvas)}
td.n,th.n{text-align:right}nav{display:flex;gap:1rem;margin:1rem 0}.wide{overflow-x:auto}code{font-size:.85em}.bad{font-weight:600;color:light-dark(#a4161a,#ff8a80)}`;

function html(title: string, body: string): WireAnswer {
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta http-equiv="refresh" content="5">
<title>${escapeHtml(title)}</title><style>${STYLE}</style></head><body><h1>${escapeHtml(title)}</h1>${body}</body></html>`;
  return {
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" },
    body: page,
  };
}

function table(head: [text: string, numeric: boolean][], rows: string[][]): string {
  const cell = (tag: string, value: string, numeric: boolean | undefined) => `<${tag}${numeric ? ' class="n"' : ''}>${value}</${tag}>`;
  const lines = rows.map((row) => `<tr>${row.map((value, index) => cell('td', value, head[index]?.[1])).join('')}</tr>`);
  return `<div class="wide"><table><thead><tr>${head.map(([text, numeric]) => cell('th', text, numeric)).join('')}</tr></thead><tbody>${lines.join('')}</tbody></table></div>`;
}

function alarm(count: number): string {
  return count === 0 ? '0' : `<span class="bad">${count}</span>`;
}

function overview(context: SandboxContext): WireAnswer {
  const rows = context.accounts.list().map((account) => {
    const stats = accountStats(context, account);
    return [
      `<a href="/?account=${encodeURIComponent(account.id)}">${escapeHtml(account.id)}</a>`,
      escapeHtml(account.config.displayName),
      account.config.state,
      stats.limitPerMinute === null ? 'none' : String(stats.limitPerMinute),
      String(stats.accepted),
      String(stats.replayed),
      String(stats.refusedRate),
      String(stats.refused),
      String(stats.distinctFans),
      alarm(stats.doubled),
      alarm(stats.overLimitWindows),
      String(stats.replies),
      String(stats.purchases),
    ];
  });
  const head: [string, boolean][] = [
    ['Account', false],
    ['Name', false],
    ['State', false],
    ['Limit a minute', true],
    ['Accepted', true],
    ['Replayed', true],
    ['Refused: rate', true],
    ['Refused', true],
    ['Fans', true],
    ['Doubled', true],
    ['Over limit', true],
    ['Replies', true],
    ['Purchases', true],
  ];
  return html('Sandbox platform', rows.length === 0 ? '<p>No accounts yet. They are created through the control API.</p>' : table(head, rows));
}

function received(context: SandboxContext, id: string, query: URLSearchParams): WireAnswer {
  const after = wholeNumber(query, 'after', 0, Number.MAX_SAFE_INTEGER);
  const entries = logEntries(context, id, after, PAGE);
  const rows = entries.map((line) => {
    const text =
      line.messageId === null ? '' : String(context.store.get('select text from messages where id = ?', Number(line.messageId))?.text ?? '');
    const what = line.reason === null ? line.outcome : `${line.outcome} (${line.reason})`;
    return [
      String(line.seq),
      line.arrivedAt,
      escapeHtml(line.fan ?? ''),
      what,
      `<code>${escapeHtml(line.idempotencyKey ?? '')}</code>`,
      line.messageId ?? '',
      escapeHtml([...text].slice(0, 80).join('')),
    ];
  });
  const link = (text: string, from: number) => `<a href="/?account=${encodeURIComponent(id)}&amp;after=${from}">${text}</a>`;
  const last = entries.at(-1)?.seq ?? after;
  const newest = Number(context.store.get('select seq from log where account = ? order by seq desc limit 1 offset ?', id, PAGE)?.seq ?? 0);
  const nav = `<nav><a href="/">All accounts</a>${link('First', 0)}${entries.length === PAGE ? link('Next', last) : ''}${link('Newest', newest)}</nav>`;
  return html(
    `Received by ${id}`,
    `${nav}${table(
      [
        ['#', true],
        ['Arrived (UTC)', false],
        ['Fan', false],
        ['Outcome', false],
        ['Key', false],
        ['Message', true],
        ['Text', false],
      ],
      rows,
    )}${nav}`,
  );
}

/** The page at `/`: accounts, or what one of them received, in order. */
export function sandboxPage(context: SandboxContext, query: URLSearchParams): WireAnswer {
  const id = query.get('account');
  return id === null ? overview(context) : received(context, id, query);
}
