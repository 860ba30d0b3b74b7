import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import IntlMessageFormat from 'intl-messageformat';
import { ACCOUNT_STATUSES } from '../../../contracts/messaging/platform';
import { REASON_CODES } from '../../../contracts/messaging/reason-codes';
import { SENDER_STATES } from '../../../contracts/accounts/account';
import { PLATFORMS } from '../../../contracts/accounts/platforms';
import { STOP_REASONS } from '../../../contracts/messaging/scripts/script-run';
import { UNSEND_REASON_CODES } from '../../../contracts/messaging/unsend';
import { ALARM_NAMES } from '../../../contracts/operations/alarm-rules';
import { WEBHOOK_EVENT_NAMES } from '../../../contracts/operations/webhook-events';
import { PERMISSION_NAMES, ROLES } from '../../../contracts/accounts/permissions';
import { ERROR_CODE_NAMES } from '../../../contracts/api/error-codes';
import { FIELD_ERROR_CODES } from '../../../contracts/api/field-error-codes';
import { CAMPAIGN_PHASES } from '../../../contracts/campaigns/phase';
import { CAMPAIGN_STATUSES } from '../../../contracts/campaigns/status';
import { NOTIFICATION_KIND_NAMES } from '../../../contracts/notifications/kinds';
import { messages as en } from './en';
import { messages as fr } from './fr';

function flatten(tree: object, path = ''): Map<string, string> {
  const entries = Object.entries(tree).flatMap(([key, value]) => {
    const full = path === '' ? key : `${path}.${key}`;
    return typeof value === 'object' && value !== null ? [...flatten(value as object, full)] : [[full, String(value)] as const];
  });
  return new Map(entries);
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.test.ts') ? [readFileSync(path, 'utf8')] : [];
  });
}

type IcuNode = { type: number; value?: unknown; options?: Record<string, { value: IcuNode[] }> };
/** Names of the values that a message wants. */
function variables(message: string): string[] {
  const names = new Set<string>();
  const walk = (nodes: IcuNode[]) => {
    for (const node of nodes) {
      if (node.type !== 0 && node.type !== 7) names.add(String(node.value));
      for (const option of Object.values(node.options ?? {})) walk(option.value);
    }
  };
  walk(new IntlMessageFormat(message, 'en').getAst());
  return [...names].sort();
}

const english = flatten(en);
const french = flatten(fr);
const code = sources(join(__dirname, '..')).join('\n');
/** Keys as the code writes them: whole, or a template with parts that are put in while it runs. */
const used = [...code.matchAll(/'([a-z_]+\.[\w.]+)'|`([a-z_]+\.[^`]+)`/g)].map(([, whole, template]) => whole ?? template ?? '');
const escaped = (text: string) => text.replace(/[^\w\s]/g, '\\$&');
const patterns = used
  .filter((key) => key.split('.')[0]! in en)
  .map(
    (key) =>
      new RegExp(
        `^${key
          .split(/\$\{[^}]*\}/)
          .map(escaped)
          .join('.+')}$`,
      ),
  );

describe('messages', () => {
  it('has the same keys in both languages', () => expect([...french.keys()].sort()).toEqual([...english.keys()].sort()));

  it('wants the same values in both languages', () => {
    const differ = [...english.keys()].filter((key) => variables(english.get(key) ?? '').join() !== variables(french.get(key) ?? '').join());
    expect(differ).toEqual([]);
  });

  it.each([
    ['English', english],
    ['French', french],
  ] as const)('has no empty text in %s', (_name, all) => {
    expect([...all].filter(([, text]) => text.trim() === '').map(([key]) => key)).toEqual([]);
  });

  it('is used: no key that no page names', () => {
    // Looked up by the code of an answer, a state or an event, see the tests below.
    const byCode = /^(errors|field_errors|reasons|timeline|auth\.failed|campaign\.warning)\.|^(product|title)$/;
    expect([...english.keys()].filter((key) => !byCode.test(key) && !patterns.some((pattern) => pattern.test(key)))).toEqual([]);
  });

  it('is not the English text in the French file', () => {
    const same = [...english].filter(([key, text]) => text.replace(/\{.*\}/, '').length > 16 && french.get(key) === text).map(([key]) => key);
    expect(same).toEqual([]);
  });

  it.each([
    ['reason code', REASON_CODES, (one: string) => `reasons.${one}`],
    ['error code', ERROR_CODE_NAMES, (one: string) => `errors.${one}`],
    ['field error code', FIELD_ERROR_CODES, (one: string) => `field_errors.${one}`],
    ['sender state', SENDER_STATES, (one: string) => `account.states.${one}`],
    ['sentence of a sender', SENDER_STATES, (one: string) => `account.sentences.${one}`],
    ['platform', PLATFORMS, (one: string) => `account.platforms.${one}`],
    ['reason of taking back', UNSEND_REASON_CODES, (one: string) => `unsend.reasons.${one}`],
    ['end of a script', STOP_REASONS, (one: string) => `scripts.ended.${one}`],
    ['alarm', ALARM_NAMES, (one: string) => `alarms.names.${one}`],
    ['meaning of an alarm', ALARM_NAMES, (one: string) => `alarms.meanings.${one}`],
    ['event of a webhook', WEBHOOK_EVENT_NAMES, (one: string) => `webhooks.event.${one.replace('.', '_')}`],
    ['campaign status', CAMPAIGN_STATUSES, (one: string) => `campaign.status.${one}`],
    ['campaign phase', CAMPAIGN_PHASES, (one: string) => `campaign.phase.${one}`],
    ['permission', PERMISSION_NAMES, (one: string) => `settings.permissions.${one}`],
    ['notification', NOTIFICATION_KIND_NAMES, (one: string) => `notification.title.${one.replace('.', '_')}`],
    ['sentence of a notification', NOTIFICATION_KIND_NAMES, (one: string) => `notification.text.${one.replace('.', '_')}`],
    ['name of a kind of notification', NOTIFICATION_KIND_NAMES, (one: string) => `notification.kind.${one.replace('.', '_')}`],
    ['role', ROLES, (one: string) => `roles.${one}`],
  ] as const)('has words for every %s', (_name, codes, keyOf) => {
    expect(codes.filter((one) => !english.has(keyOf(one)) || !french.has(keyOf(one)))).toEqual([]);
  });

  it('knows that an account status is told by the state of its sender', () => expect(ACCOUNT_STATUSES.length).toBeLessThan(SENDER_STATES.length));

  it.each([
    ['en', english],
    ['fr', french],
  ] as const)('formats every message in %s', (language, all) => {
    const values = new Proxy(
      {},
      {
        get: (_target, name) =>
          ['count', 'due', 'total', 'considered', 'hours', 'limit', 'rows', 'each', 'open', 'sent', 'min', 'max'].includes(String(name)) ? 2 : 'x',
        has: () => true,
        getOwnPropertyDescriptor: () => ({ configurable: true, enumerable: true, value: 2 }),
      },
    );
    for (const [key, text] of all) expect(`${key}: ${String(new IntlMessageFormat(text, language).format(values))}`).not.toContain('{');
  });
});
