import { Button, NumberInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMayFor } from '../../../api/session';
import { putAnswer } from '../../../api/put-answer';
import { Confirm } from '../../../ui/confirm';
import { saveSettings, settingsQuery } from '../../accounts/settings/settings-queries';
import classes from './chatters.module.css';
import { useRefreshShifts } from './chatter-queries';

/** Whom a sale belongs to, in a sentence; who may change settings changes the hours. */
export function SaleRule({ hours }: { hours: number }) {
  const { t } = useTranslation();
  const mayFor = useMayFor();
  const client = useQueryClient();
  const refresh = useRefreshShifts();
  const [asked, setAsked] = useState<number | null>(null);
  const save = useMutation({
    mutationFn: (saleHours: number) => saveSettings({ saleHours }),
    onSuccess: async (saved) => {
      await putAnswer(client, settingsQuery, saved);
      notifications.show({ message: t('chatters.rule_saved') });
      setAsked(null);
      await refresh();
    },
  });
  return (
    <div className={classes.rule}>
      <span>{t('chatters.rule', { hours })}</span>
      {mayFor('settings.manage', null) && (
        <Button size="compact-sm" variant="subtle" onClick={() => setAsked(hours)}>
          {t('chatters.rule_change')}
        </Button>
      )}
      <Confirm
        opened={asked !== null}
        title={t('chatters.rule_title')}
        confirmLabel={t('action.save')}
        pending={save.isPending}
        error={save.error}
        consequences={[t('chatters.rule_consequence')]}
        disabled={asked === null || asked < 1 || asked > 720}
        onConfirm={() => asked !== null && save.mutate(asked)}
        onClose={() => setAsked(null)}
      >
        <NumberInput
          data-autofocus
          label={t('chatters.rule_hours')}
          description={t('chatters.rule_hint')}
          min={1}
          max={720}
          allowDecimal={false}
          allowNegative={false}
          value={asked ?? hours}
          onChange={(value) => setAsked(Number(value) || 0)}
        />
      </Confirm>
    </div>
  );
}
