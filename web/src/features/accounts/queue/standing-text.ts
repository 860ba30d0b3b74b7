import type { TFunction } from 'i18next';

/** What a message waits for, in a sentence. */
export const standingText = (t: TFunction, standing: string): string =>
  standing === 'sending' || standing === 'due' || standing === 'queued'
    ? t(`queue.standing.${standing}`)
    : t(`reasons.${standing}` as 'reasons.queued');
