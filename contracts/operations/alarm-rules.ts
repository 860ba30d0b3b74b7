/**
 * Gauges of the send path, read from the record: `GET /metrics` shows them, the alarm job judges them. One series an account, labelled
 * `account` and `workspace` by their ids; further labels are named here.
 */
export const SEND_GAUGES = {
  huntaze_queue_depth: { help: 'Messages in the queue of the account, by priority.', labels: ['priority'] },
  huntaze_queue_oldest_seconds: { help: 'How long the oldest due message has waited, by priority; 0 when none is due.', labels: ['priority'] },
  huntaze_sender_silent_seconds: {
    help: 'How long no window has looked at a queue with due messages, while nothing keeps it from sending.',
    labels: [],
  },
  huntaze_rate_used_ratio: { help: 'Share of the account’s limit that the last minute used.', labels: [] },
  huntaze_breaker_open: { help: '1 while the account leaves the platform alone after failures in a row.', labels: [] },
  huntaze_sender_paused: { help: '1 while a person has paused the account.', labels: [] },
  huntaze_account_blocked: { help: '1 while the platform lets the account send nothing: login needed, restricted, disconnected.', labels: [] },
  huntaze_unknown_outcomes: { help: 'Messages whose outcome is being looked up at the platform.', labels: [] },
  huntaze_unknown_oldest_seconds: { help: 'How long the oldest of these look-ups has lasted.', labels: [] },
  huntaze_attempts_recent: { help: 'Calls of the last five minutes, by outcome.', labels: ['outcome'] },
  huntaze_failure_ratio: { help: 'Share of the calls of the last five minutes that brought no message out; 0 below 20 calls.', labels: [] },
  huntaze_over_limit_attempts: { help: 'Calls of the last minutes that began earlier than the limit allows. Never above 0.', labels: [] },
} as const;
export type SendGauge = keyof typeof SEND_GAUGES;

export const ALARM_NAMES = ['queue_too_old', 'sender_silent', 'failure_ratio', 'breaker_open', 'over_limit', 'unknown_unresolved'] as const;
export type AlarmName = (typeof ALARM_NAMES)[number];

export interface AlarmRule {
  metric: SendGauge;
  /** Only series with these labels. */
  labels: Record<string, string>;
  /** The alarm is on while a value is above this. */
  above: number;
  /** It fires once it was on for so long, in seconds. */
  forSeconds: number;
  /** `critical`: get up. `warning`: today. */
  severity: 'critical' | 'warning';
  /** What it means, for the person who is called. */
  meaning: string;
}

/** All alarms, as data: the app's own job and the rules file for Prometheus are both made from this. */
export const ALARM_RULES: Record<AlarmName, AlarmRule> = {
  queue_too_old: {
    metric: 'huntaze_queue_oldest_seconds',
    labels: { priority: 'reply' },
    above: 600,
    forSeconds: 120,
    severity: 'warning',
    meaning: 'A person’s reply has been due for more than ten minutes and did not leave.',
  },
  sender_silent: {
    metric: 'huntaze_sender_silent_seconds',
    labels: {},
    above: 300,
    forSeconds: 120,
    severity: 'critical',
    meaning: 'Messages are due, nothing forbids sending, and nobody sends: workers or Temporal are away.',
  },
  failure_ratio: {
    metric: 'huntaze_failure_ratio',
    labels: {},
    above: 0.2,
    forSeconds: 300,
    severity: 'warning',
    meaning: 'More than a fifth of the calls brings no message out.',
  },
  breaker_open: {
    metric: 'huntaze_breaker_open',
    labels: {},
    above: 0,
    forSeconds: 300,
    severity: 'warning',
    meaning: 'The platform has failed for minutes; only one message at a time tries it.',
  },
  over_limit: {
    metric: 'huntaze_over_limit_attempts',
    labels: {},
    above: 0,
    forSeconds: 0,
    severity: 'critical',
    meaning: 'More calls began within a minute than the limit allows. This must never happen.',
  },
  unknown_unresolved: {
    metric: 'huntaze_unknown_oldest_seconds',
    labels: {},
    above: 1_800,
    forSeconds: 600,
    severity: 'warning',
    meaning: 'For half an hour it could not be found out whether a message was sent.',
  },
};

/** A value of one gauge for one account. */
export interface Sample {
  metric: SendGauge;
  workspaceId: string;
  accountId: string;
  labels: Record<string, string>;
  value: number;
}
