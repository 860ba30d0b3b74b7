import { Alert } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Permission } from '../../../contracts/accounts/permissions';
import { useMay, useMayFor } from '../api/session';

/** Why something that all accounts share is read-only here; nothing for whoever may change it, or may not change such things at all. */
export function SharedNote({ permission, accountId = null }: { permission: Permission; accountId?: string | null }) {
  const { t } = useTranslation();
  const may = useMay();
  const mayFor = useMayFor();
  if (!may(permission) || mayFor(permission, accountId)) return null;
  return (
    <Alert variant="default" mb="md">
      {t('errors.permission.all_accounts')}
    </Alert>
  );
}
