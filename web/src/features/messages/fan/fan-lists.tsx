import { ActionIcon, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { FanProfile } from '../../../../../contracts/fans/fan-profile';
import { useMay } from '../../../api/session';
import { LinkAnchor } from '../../../ui/links';
import { useProblemText } from '../../../ui/use-problem-text';
import { changeMembers, listsQuery } from '../../fans/fan-queries';
import classes from './fan-side.module.css';
import { SidePart } from './side-part';

/** The lists that the fan is on; on and off by one click each. */
export function FanLists({ profile: { fan, lists } }: { profile: FanProfile }) {
  const { t } = useTranslation();
  const may = useMay();
  const client = useQueryClient();
  const sentence = useProblemText();
  const mayWrite = may('fans.write');
  const { data } = useQuery({ ...listsQuery(fan.accountId), enabled: mayWrite });
  // A live list fills itself by its rules: nobody is put on it or taken off it by hand.
  const byHand = (data?.items ?? []).filter(({ kind }) => kind === 'static');
  const others = byHand.filter((list) => !lists.some((one) => one.id === list.id));
  const change = useMutation({
    mutationFn: ({ id, verb }: { id: string; verb: 'add' | 'remove' }) => changeMembers(id, verb, { fanIds: [fan.id] }),
    onError: (error) => notifications.show({ color: 'red', message: sentence(error) }),
    onSettled: () => Promise.all([['fan', fan.id], ['lists'], ['threads']].map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
  if (lists.length === 0 && !mayWrite) return null;
  return (
    <SidePart
      title={t('inbox.fan.lists')}
      aside={
        mayWrite && (
          <Menu position="bottom-end" width={240}>
            <Menu.Target>
              <ActionIcon variant="subtle" color="gray" size={26} aria-label={t('inbox.fan.add_list')}>
                <IconPlus size={16} aria-hidden="true" />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown mah={320} style={{ overflowY: 'auto' }}>
              <Menu.Label>{t('inbox.fan.add_list')}</Menu.Label>
              {others.map((list) => (
                <Menu.Item key={list.id} onClick={() => change.mutate({ id: list.id, verb: 'add' })}>
                  {list.name}
                </Menu.Item>
              ))}
              {others.length === 0 && <Menu.Item disabled>{t('inbox.fan.no_other_lists')}</Menu.Item>}
            </Menu.Dropdown>
          </Menu>
        )
      }
    >
      <div className={classes.chips}>
        {lists.map((list) => {
          const isByHand = byHand.some(({ id }) => id === list.id);
          return (
            <span key={list.id} className={classes.chip} data-plain={!isByHand || undefined}>
              <LinkAnchor to="/fans" search={{ list: list.id }} c="inherit" fz="inherit">
                {list.name}
              </LinkAnchor>
              {isByHand && (
                <button
                  type="button"
                  aria-label={t('inbox.fan.remove_list', { name: list.name })}
                  onClick={() => change.mutate({ id: list.id, verb: 'remove' })}
                >
                  <IconX size={12} stroke={2.2} aria-hidden="true" />
                </button>
              )}
            </span>
          );
        })}
        {lists.length === 0 && <p className={classes.plain}>{t('fans.who.no_lists')}</p>}
      </div>
    </SidePart>
  );
}
