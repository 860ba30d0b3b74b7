import { useTranslation } from 'react-i18next';
import type { ScriptFigures } from '../../../../../contracts/messaging/scripts/script';
import { useFormat } from '../../../i18n/use-format';
import { Panel } from '../../../ui/panel';
import { Statistic, Statistics } from '../../../ui/statistic';

/** How many fans went through it, and how it ended for them. */
export function RunFigures({ figures }: { figures: ScriptFigures | undefined }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (figures === undefined || figures.runs === 0) return null;
  const { runs, running, done, stopped } = figures;
  const ended = runs - running;
  const share = (part: number) => (ended === 0 ? t('scripts.too_few') : t('scripts.of_ended', { share: format.percent(part / ended, 0) }));
  return (
    <Panel title={t('scripts.figures')}>
      <Statistics>
        <Statistic label={t('scripts.runs')} value={format.number(runs)} note={t('scripts.now_running', { shown: format.number(running) })} />
        <Statistic
          label={t('scripts.ended.bought')}
          value={format.number(stopped.bought)}
          note={share(stopped.bought)}
          definition={t('scripts.bought_definition')}
        />
        <Statistic label={t('scripts.ended.done')} value={format.number(done)} note={share(done)} />
        <Statistic
          label={t('scripts.ended.refused')}
          value={format.number(stopped.refused + stopped.suppressed)}
          note={share(stopped.refused + stopped.suppressed)}
          definition={t('scripts.refused_definition')}
        />
      </Statistics>
    </Panel>
  );
}
