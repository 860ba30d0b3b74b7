import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FilterBar } from '../../../../ui/filter-bar';
import { PageHead } from '../../../../ui/page-head';
import { membersQuery } from '../settings-queries';
import { AUDIT_ACTION_NAMES, actionText, targetText } from './audit-actions';
import { AUDIT_PERIODS, periodStart } from './audit-search';
import { AUDIT_TARGETS } from '../../../../../../contracts/accounts/audit-actions';
import { AuditTable } from './audit-table';

/** Who did what to what, and when. */
export function AuditPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const search = useSearch({ from: '/app/settings/audit' });
  const { data: members } = useQuery(membersQuery);
  const set = (next: Partial<typeof search>) => void navigate({ to: '/settings/audit', search: { ...search, ...next }, replace: true });
  const one = (value: string | undefined) => (value === undefined ? [] : [value]);
  return (
    <>
      <PageHead title={t('settings_page.nav.audit')} lead={t('settings_page.audit.lead')} docs="user-guide#settings" />
      <FilterBar
        filters={[
          {
            key: 'who',
            label: t('settings_page.audit.who'),
            value: one(search.who),
            options: (members?.items ?? []).map((member) => ({ value: member.userId, label: member.name })),
            onChange: ([who]) => set({ who }),
          },
          {
            key: 'what',
            label: t('settings_page.audit.what'),
            value: one(search.what),
            options: AUDIT_ACTION_NAMES.map((action) => ({ value: action, label: actionText(t, action) })),
            onChange: ([what]) => set({ what }),
          },
          {
            key: 'object',
            label: t('settings_page.audit.object'),
            value: one(search.object),
            options: AUDIT_TARGETS.map((target) => ({ value: target, label: targetText(t, target) })),
            onChange: ([object]) => set({ object: AUDIT_TARGETS.find((target) => target === object) }),
          },
          {
            key: 'when',
            label: t('settings_page.audit.when'),
            value: one(search.when),
            options: AUDIT_PERIODS.map((period) => ({ value: period, label: t(`settings_page.audit.periods.${period}`) })),
            onChange: ([when]) => set({ when: AUDIT_PERIODS.find((period) => period === when) }),
          },
        ]}
        onClear={() => void navigate({ to: '/settings/audit', search: {}, replace: true })}
      />
      <AuditTable
        filter={{
          actor: search.who === undefined ? undefined : `user:${search.who}`,
          action: search.what,
          targetType: search.object,
          from: search.when === undefined ? undefined : periodStart(search.when, new Date()).toISOString(),
        }}
      />
    </>
  );
}
