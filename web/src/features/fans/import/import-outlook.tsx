import { useTranslation } from 'react-i18next';
import type { ImportPreview } from '../../../../../contracts/fans/import';
import { useFormat } from '../../../i18n/use-format';
import { Panel } from '../../../ui/panel';
import { Statistic, Statistics } from '../../../ui/statistic';

/** What starting would do, as far as the file was looked at. */
export function ImportOutlook({ preview: { outlook } }: { preview: ImportPreview }) {
  const { t } = useTranslation();
  const format = useFormat();
  const lead = outlook.complete ? t('fans.imports.outlook_whole') : t('fans.imports.outlook_part', { rows: outlook.rows });
  return (
    <Panel title={t('fans.imports.outlook')} lead={lead}>
      <Statistics>
        <Statistic label={t('fans.imports.fresh')} value={format.number(outlook.fresh)} />
        <Statistic label={t('fans.imports.known')} value={format.number(outlook.known)} note={t('fans.imports.known_note')} />
        <Statistic label={t('fans.imports.will_refuse')} value={format.number(outlook.refused)} />
      </Statistics>
    </Panel>
  );
}
