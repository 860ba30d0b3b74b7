import { ALARM_NAMES, ALARM_RULES } from '../../contracts/operations/alarm-rules';

interface Panel {
  title: string;
  description: string;
  /** PromQL, and how a series is called. */
  queries: [expr: string, legend: string][];
  unit: 'short' | 's' | 'percentunit' | 'reqps' | 'bytes';
  type?: 'timeseries' | 'stat';
}

const chosen = 'account=~"$account"';
const PANELS: Panel[] = [
  {
    title: 'Alarms that would ring',
    description: 'Accounts whose value is above the threshold of a rule now, whether or not it has lasted long enough to fire.',
    queries: ALARM_NAMES.map((name) => {
      const { metric, labels, above } = ALARM_RULES[name];
      const selector = Object.entries(labels).map(([label, value]) => `, ${label}="${value}"`);
      return [`count(max by (account) (${metric}{${chosen}${selector.join('')}}) > ${above}) or vector(0)`, name];
    }),
    unit: 'short',
    type: 'stat',
  },
  {
    title: 'Queue by priority',
    description: 'Messages that wait, all accounts together. A campaign to tens of thousands of fans waits for days; that is normal.',
    queries: [[`sum by (priority) (max by (account, priority) (huntaze_queue_depth{${chosen}}))`, '{{priority}}']],
    unit: 'short',
  },
  {
    title: 'Oldest reply that is due',
    description: 'A person’s reply leaves within a few slots; minutes here mean that something stands in the way.',
    queries: [[`topk(10, max by (account) (huntaze_queue_oldest_seconds{priority="reply", ${chosen}}))`, '{{account}}']],
    unit: 's',
  },
  {
    title: 'Answers of platforms',
    description: 'Messages a second by the reason they got.',
    queries: [['sum by (reason) (rate(huntaze_send_answers_total[5m]))', '{{reason}}']],
    unit: 'reqps',
  },
  {
    title: 'Time until a platform answers',
    description: 'Half and 95 of 100 calls are quicker.',
    queries: [
      ['histogram_quantile(0.5, sum by (le) (rate(huntaze_send_call_seconds_bucket[5m])))', 'half'],
      ['histogram_quantile(0.95, sum by (le) (rate(huntaze_send_call_seconds_bucket[5m])))', '95 of 100'],
    ],
    unit: 's',
  },
  {
    title: 'Share of failed calls',
    description: 'Of the last five minutes, by account; 0 below 20 calls.',
    queries: [[`topk(10, max by (account) (huntaze_failure_ratio{${chosen}}))`, '{{account}}']],
    unit: 'percentunit',
  },
  {
    title: 'Calls of the last five minutes',
    description: 'By outcome, from the record.',
    queries: [[`sum by (outcome) (max by (account, outcome) (huntaze_attempts_recent{${chosen}}))`, '{{outcome}}']],
    unit: 'short',
  },
  {
    title: 'Share of the limit in use',
    description: 'Of accounts with something to send it should be near 1.',
    queries: [[`max by (account) (huntaze_rate_used_ratio{${chosen}})`, '{{account}}']],
    unit: 'percentunit',
  },
  {
    title: 'Accounts that cannot send',
    description: 'Paused by a person, blocked by the platform, left alone after failures, or without anybody who looks.',
    queries: [
      [`sum(max by (account) (huntaze_sender_paused{${chosen}}))`, 'paused'],
      [`sum(max by (account) (huntaze_account_blocked{${chosen}}))`, 'blocked'],
      [`sum(max by (account) (huntaze_breaker_open{${chosen}}))`, 'breaker open'],
      [`count(max by (account) (huntaze_sender_silent_seconds{${chosen}}) > 120) or vector(0)`, 'nobody looks'],
    ],
    unit: 'short',
  },
  {
    title: 'Outcomes that are being looked up',
    description: 'Messages without an answer. They are looked up, never sent again.',
    queries: [
      [`sum(max by (account) (huntaze_unknown_outcomes{${chosen}}))`, 'messages'],
      [`max(huntaze_unknown_oldest_seconds{${chosen}})`, 'oldest, in seconds'],
    ],
    unit: 'short',
  },
  {
    title: 'Calls above the limit',
    description: 'Always 0. Anything else is a fault of the software.',
    queries: [[`sum(max by (account) (huntaze_over_limit_attempts{${chosen}}))`, 'calls']],
    unit: 'short',
    type: 'stat',
  },
  {
    title: 'Requests to the API',
    description: '95 of 100 are answered quicker, by route.',
    queries: [['topk(10, histogram_quantile(0.95, sum by (le, route) (rate(huntaze_http_request_seconds_bucket[5m]))))', '{{route}}']],
    unit: 's',
  },
];

const COLUMNS = 2;
const WIDTH = 24 / COLUMNS;
const HEIGHT = 8;

/** deploy/grafana/huntaze.json: a dashboard of the send path, for a data source of Prometheus that is chosen on import. */
export function grafanaDashboard(): object {
  const datasource = { type: 'prometheus', uid: '${datasource}' };
  return {
    uid: 'huntaze-sending',
    title: 'Huntaze: sending',
    description: 'Made by `npm run docs` of scripts/docs/grafana-dashboard.ts.',
    tags: ['huntaze'],
    timezone: 'browser',
    schemaVersion: 39,
    refresh: '30s',
    time: { from: 'now-6h', to: 'now' },
    templating: {
      list: [
        { name: 'datasource', label: 'Data source', type: 'datasource', query: 'prometheus' },
        {
          name: 'account',
          label: 'Account',
          type: 'query',
          datasource,
          query: 'label_values(huntaze_queue_depth, account)',
          multi: true,
          includeAll: true,
          allValue: '.*',
          refresh: 2,
        },
      ],
    },
    panels: PANELS.map(({ title, description, queries, unit, type = 'timeseries' }, index) => ({
      id: index + 1,
      title,
      description,
      type,
      datasource,
      gridPos: { x: (index % COLUMNS) * WIDTH, y: Math.floor(index / COLUMNS) * HEIGHT, w: WIDTH, h: HEIGHT },
      fieldConfig: { defaults: { unit, min: 0 }, overrides: [] },
      targets: queries.map(([expr, legendFormat], target) => ({ refId: String.fromCharCode(65 + target), datasource, expr, legendFormat })),
    })),
  };
}
