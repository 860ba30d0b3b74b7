import { Text } from '@mantine/core';
import type { TFunction } from 'i18next';
import type { Account } from '../../../../../../contracts/accounts/account';
import type { Member } from '../../../../../../contracts/accounts/member';
import { Ago } from '../../../../ui/ago';
import { LinkAnchor } from '../../../../ui/links';
import { columnsOf } from '../../../../ui/table-features';
import classes from '../section.module.css';
import { scopeText } from './scope-text';

const column = columnsOf<Member>();

export function memberColumns({ t, accounts }: { t: TFunction; accounts: readonly Account[] }) {
  return column.columns([
    column.display({
      id: 'name',
      header: t('settings_page.members.person'),
      cell: ({ row: { original: member } }) => (
        <>
          <LinkAnchor to="/settings/members/$memberId" params={{ memberId: member.id }} fw={500}>
            {member.name}
          </LinkAnchor>{' '}
          {member.isYou && (
            <Text span c="dimmed">
              {t('settings.you')}
            </Text>
          )}
          <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
            {member.email}
          </Text>
        </>
      ),
    }),
    column.display({
      id: 'role',
      header: t('settings.role'),
      cell: ({ row: { original: member } }) => <span className={classes.role}>{t(`roles.${member.role}`)}</span>,
    }),
    column.display({
      id: 'scope',
      header: t('settings_page.members.scope'),
      cell: ({ row: { original: member } }) => scopeText(t, member.accountIds, accounts),
    }),
    column.display({
      id: 'joined',
      header: t('settings_page.members.joined'),
      cell: ({ row: { original: member } }) => <Ago at={member.joinedAt} />,
      meta: { wideOnly: true },
    }),
  ]);
}
