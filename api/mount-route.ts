import express, { type Request, type RequestHandler, type Response } from 'express';
import type { Logger } from 'pino';
import type { Ctx, PersonCtx } from './context';
import { DomainError } from '../domain/domain-error';
import { authenticate, checkOrigin, type Identity } from './authenticate';
import type { Auth } from './auth/create-auth';
import type { Download, Route, RouteInput, Upload } from './define-route';
import { claimRequest, hashRequest, readIdempotencyKey, releaseClaim, storeAnswer, type IdempotencyClaim } from './idempotency';
import { parseInput } from './parse-input';
import { problemOf, refusalOf, sendProblem } from './problem';
import type { RateLimit } from './rate-limit';
import { scopedDb } from './scoped-db';
import type { ApiDatabases, ApiServices } from './services';
import { sendDownload } from './send-download';

export interface MountParts {
  databases: ApiDatabases;
  services: ApiServices;
  auth: Auth;
  rateLimit: RateLimit;
  trustedOrigins: ReadonlySet<string>;
  log: Logger;
}

const readJson = express.json({ limit: '1mb', type: ['application/json', 'application/*+json'], strict: false });

/** The Express handler of a declared route. */
export function routeHandler(route: Route, parts: MountParts): RequestHandler {
  return async (request, response) => {
    const notes = response.locals.notes;
    notes.route = `/v1${route.path}`;
    let claim: IdempotencyClaim | null = null;
    try {
      const identity = await signIn(route, parts, request, response);
      const input = await readInput(route, request, response);
      checkNamedAccount(identity, input.params);
      const idempotencyKey = route.method === 'post' && route.idempotent !== false ? readIdempotencyKey(request.get('idempotency-key')) : null;
      if (idempotencyKey !== null && identity.workspaceId !== null) {
        const of = { workspaceId: identity.workspaceId, route: `${route.method} ${route.path}`, key: idempotencyKey };
        const hash = hashRequest([
          identity.actor.type,
          identity.actor.id,
          input.params ?? null,
          input.query ?? null,
          input.body ?? input.upload?.lengthBytes ?? null,
        ]);
        const result = await claimRequest(parts.databases.app, of, hash);
        if (result.kind === 'replay') {
          response.setHeader('Idempotent-Replayed', 'true');
          return answer(response, result.status, result.body);
        }
        claim = result.claim;
      }
      const ctx = contextOf(parts, identity, notes.requestId, claim);
      const output = await route.handler({ ...input, ctx, idempotencyKey, range: request.get('range') ?? null } as RouteInput<
        'signed_in',
        unknown,
        unknown,
        unknown
      > as never);
      if (isDownload(output)) return await sendDownload(response, output);
      const body = route.response ? await route.response.parseAsync(output) : undefined;
      if (claim !== null) await storeAnswer(parts.databases.app, claim, route.status, body);
      answer(response, route.status, body);
    } catch (error) {
      notes.error = error;
      if (claim !== null) await settleClaim(parts, claim, error, notes.requestId);
      if (response.headersSent) response.destroy();
      else sendProblem(response, error, notes.requestId);
    }
  };
}

async function signIn(route: Route, parts: MountParts, request: Request, response: Response): Promise<Identity> {
  const identity = await authenticate({ auth: parts.auth, authDb: parts.databases.auth }, request.headers).catch(async (error: unknown) => {
    // Guessing keys is counted by address.
    await parts.rateLimit.take(`address:${request.ip ?? 'unknown'}`);
    throw error;
  });
  const { actor, workspaceId } = identity;
  Object.assign(response.locals.notes, { workspaceId, actor: actor.type === 'user' ? 'user' : `api_key:${actor.id}` });
  const left = await parts.rateLimit.take(`${actor.type}:${actor.id}`);
  response.setHeader('RateLimit', `limit=${left.limit}, remaining=${left.remaining}, reset=${Math.ceil(left.resetMs / 1_000)}`);
  if (identity.sessionId !== null) checkOrigin(request.method, request.headers, parts.trustedOrigins);
  if (route.permission === 'signed_in') return identity;
  if (workspaceId === null) throw new DomainError('auth.no_workspace', 'Choose one with PUT /v1/me/workspace, or make one with POST /v1/workspaces.');
  if (!actor.permissions.has(route.permission)) {
    throw new DomainError(
      'permission.denied',
      `This needs the permission ${route.permission}. ${actor.type === 'api_key' ? 'Make a key with that scope, if your role has it.' : `The role ${actor.role ?? 'none'} does not have it; ask an owner of the workspace.`}`,
    );
  }
  return identity;
}

interface Input {
  params: unknown;
  query: unknown;
  body: unknown;
  upload: Upload | null;
}

async function readInput(route: Route, request: Request, response: Response): Promise<Input> {
  const upload = route.upload ? readUpload(route.upload, request) : null;
  if (route.body) await readBody(request, response);
  const parsed = parseInput([
    { in: 'params', schema: route.params, value: request.params },
    { in: 'query', schema: route.query, value: request.query },
    { in: 'body', schema: route.body, value: request.body ?? (route.body && acceptsNothing(route) ? {} : undefined) },
  ]);
  return { params: parsed['params'], query: parsed['query'], body: parsed['body'], upload };
}

/** A body whose fields are all optional may be left out. */
const acceptsNothing = (route: Route) => route.body?.safeParse({}).success === true;

async function readBody(request: Request, response: Response): Promise<void> {
  const hasBody = request.get('transfer-encoding') !== undefined || Number(request.get('content-length') ?? 0) > 0;
  if (!hasBody) return;
  if (!request.is(['application/json', 'application/*+json']))
    throw new DomainError(
      'request.content_type',
      `Send the body as application/json; this one is ${JSON.stringify((request.get('content-type') ?? 'without a content type').slice(0, 80))}.`,
    );
  await new Promise<void>((done, fail) => readJson(request, response, (error?: Error) => (error ? fail(error) : done())));
}

function readUpload(types: string[], request: Request): Upload {
  const contentType = request.get('content-type') ?? '';
  if (!request.is(types)) throw new DomainError('request.content_type', `Send the file itself as ${types.join(' or ')}.`);
  const length = request.get('content-length');
  return { stream: request, contentType, lengthBytes: length === undefined ? null : Number(length) };
}

/** Row level security would find nothing; this says so before any work is done. */
function checkNamedAccount({ actor }: Identity, params: unknown): void {
  const accountId = (params as { accountId?: unknown } | undefined)?.accountId;
  if (typeof accountId !== 'string' || actor.accountIds === null || actor.accountIds.includes(accountId)) return;
  throw new DomainError('not_found', 'There is no account with this id in the workspace.');
}

function contextOf(parts: MountParts, identity: Identity, requestId: string, claim: IdempotencyClaim | null): PersonCtx | Ctx {
  const { actor, userId, sessionId, workspaceId } = identity;
  const person: PersonCtx = { ...parts.services, requestId, userId, sessionId, workspaceId, actor, log: parts.log.child({ requestId }) };
  return workspaceId === null ? person : { ...person, workspaceId, db: scopedDb(parts.databases.app, actor.accountIds, claim) };
}

/** After a failure the key is free if nothing was committed; else repeats get the refusal, or are told that it was cut off. */
async function settleClaim(parts: MountParts, claim: IdempotencyClaim, error: unknown, requestId: string): Promise<void> {
  try {
    if (await releaseClaim(parts.databases.app, claim)) return;
    const refusal =
      refusalOf(error) ?? new DomainError('idempotency.interrupted', 'Look whether what you asked for is there; if not, send it with a new key.');
    const body = problemOf(refusal.code, refusal.detail, requestId, refusal.more.errors);
    await storeAnswer(parts.databases.app, claim, body.status, body);
  } catch (cause) {
    parts.log.error({ requestId, err: cause }, 'an idempotency key could not be settled');
  }
}

function isDownload(output: unknown): output is Download {
  return typeof output === 'object' && output !== null && 'stream' in output && 'filename' in output;
}

function answer(response: Response, status: number, body: unknown): void {
  if (status === 204 || body === undefined || body === null) response.status(status).end();
  else
    response
      .status(status)
      .type(status >= 400 ? 'application/problem+json' : 'application/json')
      .send(JSON.stringify(body));
}
