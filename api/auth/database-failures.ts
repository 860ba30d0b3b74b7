import { AsyncLocalStorage } from 'node:async_hooks';
import type { drizzleAdapter } from '@better-auth/drizzle-adapter';
import type { RequestHandler } from 'express';
import { toNodeHandler } from 'better-auth/node';
import { DomainError } from '../../domain/domain-error';
import { partAway } from '../part-away';
import { isDataException } from '../postgres-code';
import { problemOf, refusalOf } from '../problem';
import type { Auth } from './create-auth';

/**
 * The sign-in library turns a database that is away, or that cannot read a value, into "not signed in" or a failure without a cause. What went wrong
 * below it is therefore noted here for the time of one call.
 */
const noted = new AsyncLocalStorage<{ failure?: Error }>();

/** The adapter of the library, whose failures are noted. */
export function notingFailures(create: ReturnType<typeof drizzleAdapter>): ReturnType<typeof drizzleAdapter> {
  return (options) => {
    const adapter = create(options);
    return new Proxy(adapter, {
      get: (target, name, receiver) => {
        const value: unknown = Reflect.get(target, name, receiver);
        if (typeof value !== 'function') return value;
        return async (...given: unknown[]) => {
          try {
            return (await Reflect.apply(value, target, given)) as unknown;
          } catch (error) {
            const call = noted.getStore();
            if (call && error instanceof Error && (partAway(error) === 'database' || isDataException(error))) call.failure = error;
            throw error;
          }
        };
      },
    });
  };
}

/** Runs a call into the library. @throws what the database said, when it failed so, whatever the library made of it */
export async function revealingFailures<T>(work: () => Promise<T>): Promise<T> {
  const call: { failure?: Error } = {};
  return noted.run(call, async () => {
    try {
      return await work();
    } finally {
      // eslint-disable-next-line no-unsafe-finally
      if (call.failure) throw call.failure;
    }
  });
}

/** The library hands texts on as they are; one with a zero character is in no database. */
const UNREADABLE = new DomainError('request.malformed', 'A field holds a character that is none; type it anew.');

/** The library's own routes; while the database is away, or cannot read a value, they answer as ours do. */
export function authHandler(auth: Auth): RequestHandler {
  return async (request, response) => {
    const { requestId } = response.locals.notes;
    const answer = async (asked: Request): Promise<Response> => {
      try {
        return await revealingFailures(() => auth.handler(asked));
      } catch (error) {
        const refusal = isDataException(error) ? UNREADABLE : refusalOf(error);
        if (!refusal) throw error;
        response.locals.notes.error = error;
        const problem = problemOf(refusal.code, refusal.detail, requestId);
        const headers = {
          'Content-Type': 'application/problem+json',
          'Retry-After': String(Math.ceil((refusal.more.retryAfterMs ?? 1_000) / 1_000)),
        };
        return new Response(JSON.stringify(problem), { status: problem.status, headers });
      }
    };
    await toNodeHandler(answer)(request, response);
  };
}
