import { Button, Code, Text } from '@mantine/core';
import type { TFunction } from 'i18next';
import type { ApiKey } from '../../../../../../contracts/accounts/member';
import { Ago } from '../../../../ui/ago';
import { StatusBadge } from '../../../../ui/status-badge';
import { columnsOf } from '../../../../ui/table-features';
import { keyState } from './key-state';

const column = columnsOf<ApiKey>();
const TONES = { active: 'done', unused: 'off', expired: 'off', revoked: 'off' } as const;

export function keyColumns({ t, nowMs, onRevoke }: { t: TFunction; nowMs: number; onRevoke: (key: ApiKey) => void }) {
  return column.columns([
    column.display({
      id: 'name',
      header: t('settings_page.keys.key'),
      cell: ({ row: { original: key } }) => (
        <>
          <Text fw={500}>{key.name}</Text>
          <Code>{key.start}…</Code>
        </>
      ),
    }),
    column.display({
      id: 'state',
      header: t('settings_page.keys.state'),
      cell: ({ row: { original: key } }) => {
        const state = keyState(key, nowMs);
        return <StatusBadge tone={TONES[state]}>{t(`settings_page.keys.states.${state}`)}</StatusBadge>;
      },
    }),
    column.display({
      id: 'scopes',
      header: t('settings.key_scopes'),
      cell: ({ row: { original: key } }) => (
        <span title={key.scopes.map((scope) => t(`settings.permissions.${scope}`)).join(', ')}>
          {t('settings.key_scopes_count', { count: key.scopes.length })}
        </span>
      ),
    }),
    column.display({
      id: 'used',
      header: t('settings_page.keys.last_used'),
      cell: ({ row: { original: key } }) => (key.lastUsedAt === null ? t('settings.key_unused') : <Ago at={key.lastUsedAt} />),
    }),
    column.display({
      id: 'expires',
      header: t('settings_page.keys.expires'),
      cell: ({ row: { original: key } }) => (key.expiresAt === null ? t('settings_page.keys.never') : <Ago at={key.expiresAt} />),
    }),
    column.display({
      id: 'by',
      header: t('settings_page.keys.made_by'),
      cell: ({ row: { original: key } }) => key.createdBy.name,
      meta: { wideOnly: true },
    }),
    column.display({
      id: 'do',
      header: '',
      meta: { label: t('settings_page.members.actions') },
      cell: ({ row: { original: key } }) =>
        key.revokedAt === null && (
          <Button
            size="compact-sm"
            variant="subtle"
            c="var(--hz-person)"
            onClick={() => onRevoke(key)}
            aria-label={t('settings_page.keys.revoke_one', { name: key.name })}
          >
            {t('settings.revoke')}
          </Button>
        ),
    }),
  ]);
}
