import type { LaunchPreview } from '../contracts/campaigns/campaign';
import { clean, table } from './output';

/** Whom a launch reaches, who is left out and why, and when it starts and ends, in lines. */
export function describePreview({ audience, plan, forecast }: LaunchPreview): string {
  const about = plan.exact ? '' : 'about ';
  const left = [
    ['left out by the audience', audience.excluded],
    ['asked for no messages', audience.suppressed],
    ['withdrew consent', audience.consentWithdrawn],
    ['frozen', audience.frozen],
  ] as const;
  const ahead = plan.queues.map(({ name, source, count }) => `${count} of ${clean(name ?? source)}`).join(', ');
  return [
    table(
      ['', 'FANS'],
      [
        ['match the audience', audience.included],
        ...left.filter(([, count]) => count > 0).map(([words, count]) => [words, -count]),
        ...(plan.holdout > 0 ? [[`holdout (${about.trim()})`, -plan.holdout]] : []),
        ['get a message', `${about}${plan.toSend}`],
      ],
    ),
    `Starts ${plan.startAt}, at ${plan.perMinute === null ? 'no limit' : `${plan.perMinute} a minute`}${ahead === '' ? '' : `, after ${ahead}`}.`,
    plan.toSend === 0
      ? 'Nobody would get it.'
      : plan.perMinute === null
        ? 'Ends as fast as the platform takes them.'
        : `Ends about ${forecast.endAt ?? 'more than a year from now'}.`,
    ...forecast.warnings.map(({ message }) => `Mind: ${message}`),
  ].join('\n');
}
