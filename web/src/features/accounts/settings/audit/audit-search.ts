export const AUDIT_PERIODS = ['today', 'week', 'month'] as const;
export type AuditPeriod = (typeof AUDIT_PERIODS)[number];

const DAYS: Record<AuditPeriod, number> = { today: 0, week: 6, month: 29 };

/** The first moment of the period: midnight here, so many days ago. The same all day long, so that pages of one list belong together. */
export function periodStart(period: AuditPeriod, now: Date): Date {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() - DAYS[period]);
}
