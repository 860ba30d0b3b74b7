import type { TFunction } from 'i18next';
import type { Alarm } from '../../../../contracts/operations/alarm';
import type { Format } from '../../i18n/use-format';
import { Ago } from '../../ui/ago';
import { LinkAnchor } from '../../ui/links';
import { StatusBadge } from '../../ui/status-badge';
import { columnsOf } from '../../ui/table-features';
import { alarmValue } from './alarm-value';

const column = columnsOf<Alarm>();

export function alarmColumns({ t, format }: { t: TFunction; format: Format }) {
  return column.columns([
    column.display({
      id: 'account',
      header: t('alarms.column.account'),
      cell: ({ row: { original: alarm } }) => (
        <LinkAnchor to="/accounts/$accountId" params={{ accountId: alarm.accountId }}>
          {alarm.accountName}
        </LinkAnchor>
      ),
    }),
    column.display({ id: 'rule', header: t('alarms.column.rule'), cell: ({ row: { original: alarm } }) => t(`alarms.names.${alarm.rule}`) }),
    column.display({
      id: 'state',
      header: t('alarms.column.state'),
      cell: ({ row: { original: alarm } }) =>
        alarm.endedAt === null ? (
          <StatusBadge tone={alarm.severity === 'critical' ? 'person' : 'waiting'}>{t('alarms.on')}</StatusBadge>
        ) : (
          <StatusBadge tone="off">{t('alarms.over')}</StatusBadge>
        ),
    }),
    column.display({
      id: 'fired',
      header: t('alarms.column.fired'),
      cell: ({ row: { original: alarm } }) => <Ago at={alarm.firedAt} />,
    }),
    column.display({
      id: 'lasted',
      header: t('alarms.column.lasted'),
      meta: { wideOnly: true },
      cell: ({ row: { original: alarm } }) => (alarm.endedAt === null ? '–' : format.duration(Date.parse(alarm.endedAt) - Date.parse(alarm.since))),
    }),
    column.display({
      id: 'worst',
      header: t('alarms.column.worst'),
      meta: { wideOnly: true, numeric: true },
      cell: ({ row: { original: alarm } }) => alarmValue(alarm.rule, alarm.worst, format) ?? '–',
    }),
  ]);
}
