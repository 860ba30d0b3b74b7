import { Anchor, Text } from '@mantine/core';
import type { TFunction } from 'i18next';
import type { AlarmRuleView } from '../../../../contracts/operations/alarm';
import type { Format } from '../../i18n/use-format';
import { docsHref } from '../../ui/docs-link';
import { StatusBadge } from '../../ui/status-badge';
import { columnsOf } from '../../ui/table-features';
import { alarmValue } from './alarm-value';

const column = columnsOf<AlarmRuleView>();

export function ruleColumns({ t, format }: { t: TFunction; format: Format }) {
  return column.columns([
    column.display({
      id: 'rule',
      header: t('alarms.column.rule'),
      cell: ({ row: { original: rule } }) => (
        <>
          <Text fw={500}>{t(`alarms.names.${rule.name}`)}</Text>
          <Text size="sm" c="dimmed">
            {t(`alarms.meanings.${rule.name}`)} <Anchor href={docsHref(`alarms#${rule.name}`)}>{t('alarms.what_to_do')}</Anchor>
          </Text>
        </>
      ),
    }),
    column.display({
      id: 'state',
      header: t('alarms.column.state'),
      cell: ({ row: { original: rule } }) =>
        rule.firing > 0 ? (
          <StatusBadge tone={rule.severity === 'critical' ? 'person' : 'waiting'}>{t('alarms.ringing', { count: rule.firing })}</StatusBadge>
        ) : (
          <StatusBadge tone="done">{t('alarms.quiet')}</StatusBadge>
        ),
    }),
    column.display({
      id: 'above',
      header: t('alarms.column.above'),
      meta: { wideOnly: true },
      cell: ({ row: { original: rule } }) => {
        const value = alarmValue(rule.name, rule.above, format);
        const time = format.duration(rule.forSeconds * 1000);
        if (value === null) return t('alarms.after', { time });
        return rule.forSeconds === 0 ? t('alarms.at_once', { value }) : t('alarms.lasting', { value, time });
      },
    }),
  ]);
}
