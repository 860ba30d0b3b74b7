import { stringify } from 'yaml';
import { ALARM_NAMES, ALARM_RULES, type AlarmRule } from '../../contracts/operations/alarm-rules';

/** deploy/prometheus/huntaze-alarms.yml: the alarm rules of the app in the words of Prometheus. */
export function alarmRulesFile(): string {
  const rules = ALARM_NAMES.map((name) => {
    const { severity, meaning, forSeconds } = ALARM_RULES[name];
    return {
      alert: `huntaze_${name}`,
      expr: expressionOf(ALARM_RULES[name]),
      for: `${forSeconds}s`,
      labels: { severity },
      annotations: { summary: meaning, runbook: `docs/alarms.md#${name}` },
    };
  });
  const head = '# Made by `npm run docs` of contracts/operations/alarm-rules.ts.\n';
  return head + stringify({ groups: [{ name: 'huntaze', interval: '30s', rules }] }, { lineWidth: 0 });
}

/** Every API process shows the same gauges, so the instances are folded away. */
function expressionOf({ metric, labels, above }: AlarmRule): string {
  const selector = Object.entries(labels).map(([name, value]) => `${name}="${value}"`);
  return `max by (account, workspace) (${metric}${selector.length > 0 ? `{${selector.join(', ')}}` : ''}) > ${above}`;
}
