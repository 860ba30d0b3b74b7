import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format';
import { LinkAnchor } from '../../../ui/links';
import { Panel } from '../../../ui/panel';
import { StatusBadge } from '../../../ui/status-badge';
import { reasonGroups, reasonLook, type ReasonCount } from './reason-groups';

interface ReasonsPanelProps {
  campaignId: string;
  counts: readonly ReasonCount[];
  recipients: number;
}

/** Where everybody stands, one sentence a reason, each leading to the fans behind the number. */
export function ReasonsPanel({ campaignId, counts, recipients }: ReasonsPanelProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const groups = reasonGroups(counts);
  return (
    <Panel title={t('campaign.reasons')}>
      {groups.length === 0 && <Text c="dimmed">{t('campaign.reasons_none')}</Text>}
      <Table aria-label={t('campaign.reasons')} verticalSpacing={8} horizontalSpacing={0}>
        <Table.Tbody>
          {groups.flatMap(({ reasons }) =>
            reasons.map(({ reason, count }) => (
              <Table.Tr key={reason}>
                <Table.Td pr="md">
                  <StatusBadge tone={reasonLook(reason).tone}>{t(`campaign.fan_state.${reasonLook(reason).word}`)}</StatusBadge>
                  <Text mt={4}>{t(`reasons.${reason}`)}</Text>
                </Table.Td>
                <Table.Td ta="right" valign="top" style={{ whiteSpace: 'nowrap' }}>
                  <LinkAnchor
                    to="/campaigns/$campaignId"
                    params={{ campaignId }}
                    search={{ tab: 'recipients', reason }}
                    fw={600}
                    aria-label={t('campaign.reason_drill', { count, reason: t(`reasons.${reason}`) })}
                  >
                    {format.number(count)}
                  </LinkAnchor>
                  <Text size="sm" c="dimmed">
                    {format.percent(recipients > 0 ? count / recipients : 0)}
                  </Text>
                </Table.Td>
              </Table.Tr>
            )),
          )}
        </Table.Tbody>
      </Table>
    </Panel>
  );
}
