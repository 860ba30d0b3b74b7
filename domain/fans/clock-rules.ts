import type { Audience } from '../../contracts/accounts/audience';
import { fieldKind } from '../../contracts/accounts/audience-rule';

/** A rule that the passing of time alone makes true or false. */
export interface ClockRule {
  field: string;
  op: 'within_days' | 'older_than_days' | 'in_next_days';
  days: number;
}

const allRules = ({ include, exclude }: Audience) => [...include.filters, ...exclude.filters];

export function clockRules(rules: Audience): ClockRule[] {
  return allRules(rules).flatMap(({ field, op, value }) =>
    fieldKind(field) === 'date' && op.endsWith('_days') ? [{ field, op: op as ClockRule['op'], days: value as number }] : [],
  );
}

/** Campaigns whose sending changes who is on the list. The send path tells nobody; its rows are looked at from time to time. */
export function campaignsReceived(rules: Audience): string[] {
  return [...new Set(allRules(rules).flatMap(({ field, value }) => (field === 'receivedCampaign' ? (value as string[]) : [])))];
}

/** Whether the list has to be looked at although no fan changed. */
export function goesByClock(rules: Audience): boolean {
  return clockRules(rules).length > 0 || campaignsReceived(rules).length > 0;
}

/** Distances from now, in days ahead, at which a date makes the rule true or false: within 7 days turns at now and 7 days before. */
export function bordersOf({ op, days }: ClockRule): number[] {
  if (op === 'older_than_days') return [-days];
  return op === 'within_days' ? [-days, 0] : [0, days];
}
