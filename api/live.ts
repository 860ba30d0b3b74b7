import { Router, type Request, type Response } from 'express';
import { z } from 'zod';
import type { LiveChange } from '../db/live';
import { DomainError } from '../domain/domain-error';
import { authenticate, type Identity } from './authenticate';
import type { LiveHub } from './live-hub';
import type { ApiMetrics } from './metrics';
import type { MountParts } from './mount-route';
import { openStream } from './open-stream';
import { parseInput } from './parse-input';
import { sendProblem } from './problem';

export interface LiveParts extends Pick<MountParts, 'auth' | 'databases' | 'rateLimit' | 'log'> {
  hub: LiveHub;
  metrics: ApiMetrics;
  /** How often a stream looks whether its session still holds; also its heartbeat. */
  checkEveryMs: number;
}

/** `campaign:018f…,account:018f…`, or nothing for everything that the person may see. */
const query = z.object({
  topics: z
    .string()
    .max(2_000)
    .regex(
      /^[a-z_]+(:[0-9a-f-]{36})?(,[a-z_]+(:[0-9a-f-]{36})?)*$/,
      'Write topics as campaign:<id>, parted by commas, or a topic alone for all of its kind.',
    )
    .optional(),
});

/**
 * `GET /v1/live`: events `change` with `{topic, id}` for what the person may see, and `resync` when something may have been missed: at every
 * return with Last-Event-ID and after a lost database connection. Ids only; pages read the rest through the API, with its permissions.
 */
export function liveRouter(parts: LiveParts): Router {
  const router = Router();
  router.get('/', async (request, response) => {
    const notes = response.locals.notes;
    notes.route = '/v1/live';
    try {
      const identity = await authenticate({ auth: parts.auth, authDb: parts.databases.auth }, request.headers);
      await parts.rateLimit.take(`${identity.actor.type}:${identity.actor.id}`);
      if (identity.workspaceId === null || !identity.actor.permissions.has('workspace.read'))
        throw new DomainError('permission.denied', 'This needs the permission workspace.read in a chosen workspace.');
      const topics =
        (parseInput([{ in: 'query', schema: query, value: request.query }])['query'] as z.infer<typeof query>).topics?.split(',') ?? null;
      await stream(parts, request, response, { identity, workspaceId: identity.workspaceId, topics });
    } catch (error) {
      notes.error = error;
      if (response.headersSent) response.end();
      else sendProblem(response, error, notes.requestId);
    }
  });
  return router;
}

async function stream(
  parts: LiveParts,
  request: Request,
  response: Response,
  to: { identity: Identity; workspaceId: string; topics: string[] | null },
): Promise<void> {
  const mayWatch = async () => isSame(await authenticate({ auth: parts.auth, authDb: parts.databases.auth }, request.headers), to.identity);
  const page = await openStream(request, response, { ...parts, mayWatch });
  page.onClose(
    parts.hub.listen((change) => {
      if (change === 'resync') page.push({}, 'resync');
      else if (concerns(change, to)) page.push({ topic: change.topic, id: change.id }, 'change');
    }),
  );
  page.push({}, page.isReturn ? 'resync' : 'ready');
}

function concerns(
  change: LiveChange,
  { identity, workspaceId, topics }: { identity: Identity; workspaceId: string; topics: string[] | null },
): boolean {
  const { accountIds } = identity.actor;
  if (change.workspaceId !== workspaceId) return false;
  if (accountIds !== null && change.accountId !== null && !accountIds.includes(change.accountId)) return false;
  return topics === null || topics.includes(change.topic) || topics.includes(`${change.topic}:${change.id}`);
}

/** Another role, other accounts or another workspace: the page connects anew and gets what holds now. */
function isSame(now: Identity, before: Identity): boolean {
  return (
    now.workspaceId === before.workspaceId &&
    now.actor.role === before.actor.role &&
    JSON.stringify(now.actor.accountIds) === JSON.stringify(before.actor.accountIds)
  );
}
