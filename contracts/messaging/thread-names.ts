// Lists of names without schemas: pages that only need the names load no parser.

export const THREAD_STATES = ['open', 'snoozed', 'closed'] as const;
export type ThreadState = (typeof THREAD_STATES)[number];

export const THREAD_SORTS = ['latest', 'waiting'] as const;
export type ThreadSort = (typeof THREAD_SORTS)[number];

export const PRESENCE_STATES = ['looking', 'typing'] as const;
export type PresenceState = (typeof PRESENCE_STATES)[number];
/** Who has not said it again for so long has gone. */
export const PRESENCE_TIMEOUT_MS = 15_000;

/** Threads changed in one request. */
export const MOST_THREADS_AT_ONCE = 300;
/** Counts of threads stop here: that many are "many". */
export const MOST_THREADS_COUNTED = 1_000;
