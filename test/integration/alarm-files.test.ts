import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parser } from '@prometheus-io/lezer-promql';
import { Runtime } from '@temporalio/worker';
import pino from 'pino';
import { Registry } from 'prom-client';
import { parse } from 'yaml';
import { registerSendGauges } from '../../api/operations/send-gauges';
import { createMetrics } from '../../api/metrics';
import { ALARM_NAMES, ALARM_RULES } from '../../contracts/operations/alarm-rules';
import { readSamples } from '../../db/operations/read-samples';
import { MADE_OF_CODE } from '../../scripts/docs/made-of-code';
import { projectRoot } from '../../scripts/platform/paths';
import { freePort } from '../../workers/free-port';
import { installRuntime } from '../../workers/runtime';
import { createSendMeter } from '../../workers/send-meter';
import { seedCampaign } from '../support/campaign-world';
import { createTestDatabase } from '../support/postgres';

const read = (path: string) => readFileSync(join(projectRoot(), path), 'utf8');

interface Rules {
  groups: { rules: { alert: string; expr: string; for: string; labels: { severity: string }; annotations: { runbook: string } }[] }[];
}
interface Dashboard {
  panels: { title: string; targets: { expr: string }[] }[];
  templating: { list: { query: string }[] };
}
const rules = (parse(read('deploy/prometheus/huntaze-alarms.yml')) as Rules).groups.flatMap((group) => group.rules);
const dashboard = JSON.parse(read('deploy/grafana/huntaze.json')) as Dashboard;

/** The metrics that an expression names. @throws when Prometheus could not read it */
function metricsOf(expression: string): string[] {
  const found: string[] = [];
  parser.parse(expression).iterate({
    enter: ({ name, type, from, to }) => {
      if (type.isError) throw new Error(`Not PromQL at ${from}: ${expression}`);
      if (name === 'Identifier' && /^[a-z]/.test(expression.slice(from, to))) found.push(expression.slice(from, to));
    },
  });
  return found;
}

const namesOn = (page: string) => [...page.matchAll(/^([a-z_]+)(?:\{| )/gm)].map((match) => match[1]!);

/** The page of a worker that has had one answer. */
async function workerPage(): Promise<string> {
  const port = await freePort();
  installRuntime(pino({ level: 'silent' }), { LOG_LEVEL: 'silent', WORKER_METRICS_HOST: '127.0.0.1' }, port);
  createSendMeter()({ call: 'one', outcome: 'sent', reason: 'sent', ms: 350 });
  const page = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  await Runtime.instance().shutdown();
  return page;
}

it.each(Object.keys(MADE_OF_CODE))('%s is what the code makes', (path) => {
  expect(read(path)).toBe(MADE_OF_CODE[path]!());
});

it('has one rule for Prometheus an alarm of the app, with its threshold, its time and a place in the runbook', () => {
  const runbook = read('docs/alarms.md');
  expect(rules.map(({ alert }) => alert)).toEqual(ALARM_NAMES.map((name) => `huntaze_${name}`));
  for (const [index, name] of ALARM_NAMES.entries()) {
    const { metric, above, forSeconds, severity } = ALARM_RULES[name];
    expect(metricsOf(rules[index]!.expr)).toContain(metric);
    expect(rules[index]!.expr).toMatch(new RegExp(` > ${above}$`));
    expect(rules[index]).toMatchObject({ for: `${forSeconds}s`, labels: { severity } });
    expect(runbook).toContain(`\n## ${name}\n`);
  }
});

it('refuses what Prometheus could not read', () => {
  expect(() => metricsOf('sum by (')).toThrow('Not PromQL');
});

it('names only metrics that the software emits', async () => {
  const db = await createTestDatabase();
  const { registry, observe } = createMetrics();
  registerSendGauges(registry, () => readSamples(db.sender.$client));
  observe({ method: 'GET', route: '/v1/home', status: 200, seconds: 0.01 });
  await seedCampaign(db, { fans: 0 });
  const page = await registry.metrics();
  await db.drop();
  const emitted = new Set(namesOn(page));
  for (const name of namesOn(await workerPage())) emitted.add(name);
  const asked = [
    ...rules.map(({ expr }) => expr),
    ...dashboard.panels.flatMap(({ targets }) => targets.map(({ expr }) => expr.replaceAll('$account', '.*'))),
  ];
  const labels = new Set(['account', 'workspace', 'priority', 'outcome', 'reason', 'route', 'le']);
  const unknown = asked.flatMap(metricsOf).filter((name) => !emitted.has(name) && !labels.has(name));
  expect(unknown).toEqual([]);
  expect(page).toContain('huntaze_record_up 1');
});

it('leaves its gauges out while the record is away', async () => {
  const registry = new Registry();
  registerSendGauges(registry, () => Promise.reject(new Error('away')));
  const page = await registry.metrics();
  expect(page).toContain('huntaze_record_up 0');
  expect(page).not.toMatch(/^huntaze_queue_depth\{/m);
});
