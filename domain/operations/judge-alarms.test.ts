import fc from 'fast-check';
import { ALARM_RULES, type AlarmRule, type Sample } from '../../contracts/operations/alarm-rules';
import { judgeAlarms, type OpenAlarm } from './judge-alarms';

const rule: AlarmRule = { ...ALARM_RULES.failure_ratio, above: 0.2, forSeconds: 60 };
const rules = { failure_ratio: rule };
const sample = (value: number, accountId = 'a'): Sample => ({ metric: rule.metric, workspaceId: 'w', accountId, labels: {}, value });

it('fires once it was on for long enough, once, and is over with the first good value', () => {
  let before: OpenAlarm[] = [];
  const look = (value: number, atSeconds: number) => {
    const judged = judgeAlarms(rules, [sample(value)], before, atSeconds * 1000);
    before = judged.on;
    return [judged.on.length, judged.on.filter(({ fires }) => fires).length, judged.over.length];
  };
  expect([look(0.2, 0), look(0.3, 10), look(0.3, 69), look(0.3, 70), look(0.4, 80), look(0.1, 90), look(0.3, 100)]).toEqual([
    [0, 0, 0],
    [1, 0, 0],
    [1, 0, 0],
    [1, 1, 0],
    [1, 0, 0],
    [0, 0, 1],
    [1, 0, 0],
  ]);
});

it('looks at the series of its labels alone, and makes one alarm of several', () => {
  const series = (priority: string, value: number): Sample => ({ ...sample(value), metric: 'huntaze_queue_oldest_seconds', labels: { priority } });
  const judge = (samples: Sample[]) => judgeAlarms({ queue_too_old: { ...ALARM_RULES.queue_too_old, forSeconds: 0 } }, samples, [], 0).on;
  expect(judge([series('campaign', 90_000)])).toEqual([]);
  expect(judge([series('reply', 601), series('reply', 700), series('campaign', 90_000)])).toMatchObject([{ value: 700, fires: true }]);
});

it('law: an alarm is on exactly where a value is above, whatever stood before; what is no longer on is over', () => {
  const values = fc.uniqueArray(fc.record({ accountId: fc.constantFrom('a', 'b', 'c', 'd'), value: fc.double({ min: 0, max: 1, noNaN: true }) }), {
    selector: ({ accountId }) => accountId,
  });
  const stood = fc.uniqueArray(fc.constantFrom<string>('a', 'b', 'c', 'd'));
  fc.assert(
    fc.property(values, stood, fc.nat(200_000), (now, were, nowMs) => {
      const before = were.map((accountId): OpenAlarm => ({ accountId, rule: 'failure_ratio', sinceMs: 0, firedMs: null }));
      const { on, over } = judgeAlarms(
        rules,
        now.map(({ accountId, value }) => sample(value, accountId)),
        before,
        nowMs,
      );
      const bad: string[] = now.filter(({ value }) => value > 0.2).map(({ accountId }) => accountId);
      expect(on.map(({ accountId }) => accountId).sort()).toEqual(bad.sort());
      expect(over.map(({ accountId }) => accountId).sort()).toEqual(were.filter((one) => !bad.includes(one)).sort());
      for (const one of on) expect(one.fires).toBe(were.includes(one.accountId) ? nowMs >= 60_000 : false);
    }),
  );
});
