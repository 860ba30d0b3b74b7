import { z } from 'zod';

import { accountConfig, accountId, ACCOUNT_STATES, faultPlan, fansInput, type AccountConfig } from './account-config';
import { accountStats } from './account-stats';
import { createFan, inventFan } from './fan-world';
import { logPage } from './log-page';
import { nowMs, type SandboxContext } from './sandbox-context';
import { restartSpontaneous } from './spontaneous';
import { enqueueWebhook } from './webhook-queue';
import { errorAnswer, plainAnswer, type WireAnswer, type WireRequest } from './wire-answer';
import { WORLD_EVENTS } from './world-events';

type ControlRoute = (context: SandboxContext, request: WireRequest, id: string) => WireAnswer | Promise<WireAnswer>;

/** The control API was given something it cannot use. */
class ControlError extends Error {
  override readonly name = 'ControlError';
}

function bodyAs<T>(request: WireRequest, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(JSON.parse(request.body.toString('utf8') || '{}'));
  if (parsed.success) return parsed.data;
  throw new ControlError(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '));
}

function known(context: SandboxContext, id: string) {
  const account = context.accounts.get(id);
  if (!account) throw new ControlError(`there is no account ${id}`);
  return account;
}

const EVENT_OF_STATE: Record<AccountConfig['state'], string> = {
  active: 'accounts.reconnected',
  session_expired: 'accounts.session_expired',
  needs_otp: 'accounts.otp_code_required',
  needs_face_otp: 'accounts.face_otp_required',
  restricted: 'accounts.authentication_failed',
  disconnected: 'accounts.disconnected',
};

async function save(context: SandboxContext, id: string, config: AccountConfig): Promise<WireAnswer> {
  const before = context.accounts.get(id)?.config.state;
  await context.commits.write(() => {
    const account = context.accounts.save(id, config, context.nowUs());
    restartSpontaneous(context, account, nowMs(context));
    if (before === undefined || before === config.state) return;
    const at = new Date(nowMs(context)).toISOString();
    const failed = config.state !== 'active';
    enqueueWebhook(context, account, EVENT_OF_STATE[config.state], {
      state: config.state,
      progress: config.state,
      latestAuthAttempt: {
        started_at: at,
        completed_at: at,
        success: !failed,
        error_message: failed ? config.state : null,
        needs_otp: config.state === 'needs_otp',
        needs_face_otp: config.state === 'needs_face_otp',
        otp_phone_ending: null,
      },
    });
  });
  return plainAnswer({ id, ...config, key: undefined, webhookSecret: undefined });
}

const put: ControlRoute = (context, request, id) => save(context, accountId.parse(id), bodyAs(request, accountConfig));

/** Top-level fields given replace those of the account; the rest stays. */
const patch: ControlRoute = (context, request, id) => {
  const before = known(context, id).config;
  const changes = bodyAs(request, z.record(z.string(), z.unknown()));
  return save(context, id, accountConfig.parse({ ...before, ...changes }));
};

const putFaults: ControlRoute = (context, request, id) => save(context, id, { ...known(context, id).config, faults: bodyAs(request, faultPlan) });

const putState: ControlRoute = (context, request, id) =>
  save(context, id, { ...known(context, id).config, ...bodyAs(request, z.object({ state: z.enum(ACCOUNT_STATES) })) });

const addFans: ControlRoute = async (context, request, id) => {
  known(context, id);
  const { fans, generate } = bodyAs(request, fansInput);
  const atMs = nowMs(context);
  const all = generate ? [...fans, ...Array.from({ length: generate.count }, (_, index) => inventFan(generate.seed, index, atMs))] : fans;
  for (let from = 0; from < all.length; from += 5_000) {
    await context.commits.write(() => all.slice(from, from + 5_000).forEach((fan) => createFan(context.store, id, fan, atMs)));
  }
  return plainAnswer({ created: all.length });
};

const eventInput = z.object({
  kind: z.enum(['reply', 'buy', 'tip', 'subscribe', 'renew', 'expire', 'undo']),
  fan: z.string().min(1),
  detail: z.record(z.string(), z.unknown()).default({}),
});

/** Makes one fan do one thing now. */
const happen: ControlRoute = async (context, request, id) => {
  const account = known(context, id);
  const { kind, fan, detail } = bodyAs(request, eventInput);
  await context.commits.write(() => WORLD_EVENTS[kind]?.(context, { account, fan, detail, atMs: nowMs(context) }));
  return plainAnswer({ happened: kind });
};

/** The files that an account has, oldest first, as the platform counted and hashed them. */
const listMedia: ControlRoute = (context, _request, id) => {
  known(context, id);
  return plainAnswer({
    media: context.store.all('select reference, usable, filename, type, bytes, sha256, spent_by from media where account = ? order by id', id),
  });
};

const reset: ControlRoute = async (context) => {
  await context.commits.write(() => {
    for (const table of [
      'accounts',
      'limit_changes',
      'fans',
      'messages',
      'masses',
      'keys',
      'log',
      'due',
      'transactions',
      'webhooks',
      'media',
      'media_parts',
    ])
      context.store.run(`delete from ${table}`);
  });
  context.accounts.forgetAll();
  return plainAnswer({ reset: true });
};

const stats: ControlRoute = (context, request) => {
  const only = request.query.get('account');
  const accounts = context.accounts.list().filter((account) => only === null || account.id === only);
  return plainAnswer({ accounts: accounts.map((account) => accountStats(context, account)) });
};

const ROUTES: [method: string, path: RegExp, route: ControlRoute][] = [
  ['PUT', /^accounts\/([^/]+)$/, put],
  ['PATCH', /^accounts\/([^/]+)$/, patch],
  ['PUT', /^accounts\/([^/]+)\/faults$/, putFaults],
  ['PUT', /^accounts\/([^/]+)\/state$/, putState],
  ['POST', /^accounts\/([^/]+)\/fans$/, addFans],
  ['POST', /^accounts\/([^/]+)\/events$/, happen],
  ['GET', /^accounts\/([^/]+)\/media$/, listMedia],
  ['GET', /^log$/, (context, request) => logPage(context, request.query)],
  ['GET', /^stats$/, stats],
  ['POST', /^reset$/, reset],
];

/** Everything under `/control/`: how the world is set up and looked at. Not part of any platform's wire format. */
export async function controlAnswer(context: SandboxContext, request: WireRequest, controlKey: string): Promise<WireAnswer> {
  if (request.headers.authorization !== `Bearer ${controlKey}`)
    return errorAnswer(401, 'UNAUTHENTICATED', 'The control key is needed: Authorization: Bearer <key>.');
  const rest = request.path.slice('/control/'.length);
  for (const [method, pattern, route] of ROUTES) {
    const match = method === request.method ? pattern.exec(rest) : null;
    if (!match) continue;
    try {
      return await route(context, request, match[1] ?? '');
    } catch (error) {
      if (error instanceof ControlError || error instanceof z.ZodError || error instanceof SyntaxError)
        return errorAnswer(422, 'VALIDATION_ERROR', error.message);
      throw error;
    }
  }
  return errorAnswer(404, 'NOT_FOUND', 'There is no such control endpoint.');
}
