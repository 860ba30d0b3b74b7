import { Button, Modal, Table } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountActivity } from '../../../../../contracts/accounts/activity';
import { useFormat } from '../../../i18n/use-format';
import { downloadCsv } from '../../../ui/download-csv';

/** The numbers of the plots as a table, and as a file. */
export function HourTable({ activity }: { activity: AccountActivity }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [opened, setOpened] = useState(false);
  const rows = activity.lastHour.toReversed();
  const head = [t('account_page.rate.at'), t('account_page.rate.sent'), t('account_page.rate.not_sent')];
  return (
    <>
      <Button size="compact-sm" variant="subtle" color="gray" onClick={() => setOpened(true)}>
        {t('account_page.rate.as_table')}
      </Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('account_page.rate.title')}
        closeButtonProps={{ 'aria-label': t('action.close') }}
      >
        <Button
          variant="default"
          mb="md"
          onClick={() => downloadCsv(`${t('account_page.rate.file')}.csv`, [head, ...rows.map((one) => [one.at, one.sent, one.failed])])}
        >
          {t('account_page.rate.csv')}
        </Button>
        <Table className="tabular">
          <Table.Thead>
            <Table.Tr>
              {head.map((label, index) => (
                <Table.Th key={label} ta={index > 0 ? 'right' : undefined}>
                  {label}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((one) => (
              <Table.Tr key={one.at}>
                <Table.Td>{format.clock(one.at)}</Table.Td>
                <Table.Td ta="right">{format.number(one.sent)}</Table.Td>
                <Table.Td ta="right">{format.number(one.failed)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Modal>
    </>
  );
}
