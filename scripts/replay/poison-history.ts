import type { RecordedHistory } from './recorded-history';

/**
 * A copy that no code can replay: the first activity or timer bears another name. The proof that the replay test notices a difference.
 * @throws RangeError when the history schedules nothing that could be renamed
 */
export function poisonHistory(history: RecordedHistory): RecordedHistory {
  const poisoned = structuredClone(history);
  for (const event of poisoned.events) {
    const activity = event['activityTaskScheduledEventAttributes'] as { activityType?: { name?: string } } | undefined;
    if (activity?.activityType) {
      activity.activityType.name = 'activityThatNeverWas';
      return poisoned;
    }
    const timer = event['timerStartedEventAttributes'] as { timerId?: string } | undefined;
    if (timer?.timerId) {
      timer.timerId = 'timer-that-never-was';
      return poisoned;
    }
  }
  throw new RangeError('The history schedules no activity and no timer; record a longer run.');
}
