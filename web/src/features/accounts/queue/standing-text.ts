import type { TFunction } from 'i18next';

/** What a message waits for, in a sentence. */
export const standingText = (t: TFunction, standing: string): string =>
  standing.startsWith('held.') ? t(`reasons.${standing}` as 'reasons.queued') : t(`queue.standing.${standing as 'due'}`);
