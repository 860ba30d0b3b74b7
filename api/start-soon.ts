import type { Ctx } from './context';

/** What is asked for is in the record by then; nobody waits for a Temporal that is away. */
const START_WITHIN_MS = 5_000;

/** Starts a run that the sweep starts otherwise. @returns whether Temporal has it */
export async function startSoon(ctx: Pick<Ctx, 'temporal' | 'log'>, what: Record<string, string>, start: () => Promise<unknown>): Promise<boolean> {
  return ctx.temporal.withDeadline(Date.now() + START_WITHIN_MS, start).then(
    () => true,
    (cause: unknown) => {
      ctx.log.warn({ ...what, err: cause }, 'a run could not be started; the sweep will');
      return false;
    },
  );
}
