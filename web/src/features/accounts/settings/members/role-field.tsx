import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { mayAssign, role as roleSchema, ROLES, type Role } from '../../../../../../contracts/accounts/permissions';

/** A word that stands alone, as in a field; inside a sentence roles are small. */
const capital = (word: string) => word.charAt(0).toLocaleUpperCase() + word.slice(1);

/** A role that the person may give, with what it is for. */
export function RoleField({ held, value, onChange }: { held: Role; value: Role; onChange: (role: Role) => void }) {
  const { t } = useTranslation();
  return (
    <Select
      label={t('settings.role')}
      description={t(`settings_page.members.role_hint.${value}`)}
      allowDeselect={false}
      data={ROLES.filter((one) => mayAssign(held, one)).map((one) => ({ value: one, label: capital(t(`roles.${one}`)) }))}
      value={value}
      onChange={(next) => onChange(roleSchema.parse(next))}
    />
  );
}
