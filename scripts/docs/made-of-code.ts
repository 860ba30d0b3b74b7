import { alarmRulesFile } from './alarm-rules-file';
import { configurationPage } from './configuration-page';
import { grafanaDashboard } from './grafana-dashboard';

/** Files that come from code, by path: `npm run docs` writes them, a test and the release gate compare them. */
export const MADE_OF_CODE: Record<string, () => string> = {
  'docs/configuration.md': configurationPage,
  'deploy/prometheus/huntaze-alarms.yml': alarmRulesFile,
  'deploy/grafana/huntaze.json': () => `${JSON.stringify(grafanaDashboard(), null, 1)}\n`,
};
