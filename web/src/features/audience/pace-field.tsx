import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';

const FULL_BP = 10_000;
const SHARES_BP = [FULL_BP, 7_500, 5_000, 2_500, 1_000];

/** How much of the account's rate a campaign takes at most; all of it is no share. */
export function PaceField({ paceBp, onChange }: { paceBp: number | null; onChange: (paceBp: number | null) => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const now = paceBp ?? FULL_BP;
  const offered = SHARES_BP.includes(now) ? SHARES_BP : [...SHARES_BP, now].sort((one, other) => other - one);
  return (
    <Select
      label={t('protect.pace')}
      description={t('protect.pace_hint')}
      allowDeselect={false}
      data={offered.map((bp) => ({ value: String(bp), label: format.percent(bp / FULL_BP, 0) }))}
      value={String(now)}
      onChange={(bp) => onChange(bp === null || Number(bp) === FULL_BP ? null : Number(bp))}
    />
  );
}
