import { Table, Text, VisuallyHidden } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { PERMISSION_NAMES, roleAllows, ROLES } from '../../../../../contracts/accounts/permissions';
import { PageHead } from '../../../ui/page-head';
import { Panel } from '../../../ui/panel';
import classes from './roles-page.module.css';

/** Who may do what, out of the one table that the server decides by. */
export function RolesPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('settings_page.nav.roles')} lead={t('settings_page.roles.lead')} docs="user-guide#members-and-roles" />
      <Panel flush>
        <div className={classes.scroll} role="region" tabIndex={0} aria-label={t('table.scroll', { name: t('settings_page.nav.roles') })}>
          <Table verticalSpacing={9} horizontalSpacing="md" aria-label={t('settings_page.nav.roles')}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t('settings_page.roles.permission')}</Table.Th>
                {ROLES.map((role) => (
                  <Table.Th key={role} scope="col" className={classes.mark}>
                    <span className={classes.role}>{t(`roles.${role}`)}</span>
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {PERMISSION_NAMES.map((permission) => (
                <Table.Tr key={permission}>
                  <Table.Th scope="row" fw={400}>
                    {t(`settings.permissions.${permission}`)}
                  </Table.Th>
                  {ROLES.map((role) => (
                    <Table.Td key={role} className={classes.mark}>
                      {roleAllows(role, permission) ? (
                        <>
                          <IconCheck size={17} className={classes.yes} aria-hidden="true" />
                          <VisuallyHidden>{t('settings_page.roles.yes')}</VisuallyHidden>
                        </>
                      ) : (
                        <>
                          <span className={classes.no} aria-hidden="true">
                            –
                          </span>
                          <VisuallyHidden>{t('settings_page.roles.no')}</VisuallyHidden>
                        </>
                      )}
                    </Table.Td>
                  ))}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
      </Panel>
      <Text c="dimmed" size="sm" mt="md" maw="48rem">
        {t('settings_page.roles.note')}
      </Text>
    </>
  );
}
