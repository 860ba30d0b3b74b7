import { Alert, Button, Group, Modal, Radio, Select, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../../ui/use-problem-text';
import { fansQuery } from '../../fans/fan-queries';
import { sendTest } from '../campaign-queries';
import type { Draft } from './use-draft';

interface TestSendDialogProps {
  draft: Draft;
  /** The variant that is being written. */
  position: number;
  onClose: () => void;
}

const REMEMBERED = 'huntaze-test-fan';

/** Sends the message for real, to one chosen fan: a test account of one's own, usually. */
export function TestSendDialog({ draft, position, onClose }: TestSendDialogProps) {
  const { t } = useTranslation();
  const sentence = useProblemText();
  const { accountId, variants } = draft.values;
  const remembered = JSON.parse(localStorage.getItem(`${REMEMBERED}-${accountId}`) ?? 'null') as { value: string; label: string } | null;
  const [fan, setFan] = useState(remembered);
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 250);
  const [which, setWhich] = useState<'one' | 'all'>('one');
  const { data, isFetching } = useQuery(
    fansQuery({ filter: { accountId, search: search === '' || search === fan?.label ? undefined : search }, limit: 20 }),
  );
  const found = (data?.items ?? []).map((one) => ({ value: one.id, label: one.displayName ?? one.username ?? one.platformFanId }));
  const options = fan === null || found.some((one) => one.value === fan.value) ? found : [fan, ...found];
  const send = useMutation({
    mutationFn: async (fanId: string) => {
      if (!(await draft.flush())) throw new Error(t('builder.test_not_saved'));
      const variant = draft.campaign.variants[position];
      return sendTest(draft.campaign.id, [fanId], which === 'one' && variant !== undefined ? [variant.id] : undefined);
    },
    onSuccess: () => {
      localStorage.setItem(`${REMEMBERED}-${accountId}`, JSON.stringify(fan));
      notifications.show({ message: <span data-personal>{t('builder.test_sent', { name: fan?.label ?? '' })}</span> });
      onClose();
    },
  });
  return (
    <Modal opened centered onClose={onClose} title={t('builder.test_send')} closeButtonProps={{ 'aria-label': t('action.close') }}>
      <Stack gap="md">
        <Text>{t('builder.test_text')}</Text>
        <Select
          label={t('builder.test_fan')}
          placeholder={t('builder.test_fan_hint')}
          searchable
          data={options}
          renderOption={({ option }) => <span data-personal>{option.label}</span>}
          wrapperProps={{ 'data-personal': fan !== null || undefined }}
          value={fan?.value ?? null}
          searchValue={typed}
          onSearchChange={setTyped}
          filter={({ options: all }) => all}
          nothingFoundMessage={isFetching ? t('campaign.preview_without.finding') : t('builder.test_fan_none')}
          onChange={(value, option) => setFan(value === null || option === null ? null : { value, label: option.label })}
        />
        {variants.length > 1 && (
          <Radio.Group label={t('builder.test_which')} value={which} onChange={setWhich}>
            <Stack gap="xs" mt="xs">
              <Radio value="one" label={t('campaign.variant', { name: variants[position]?.name ?? '' })} />
              <Radio value="all" label={t('builder.test_all', { count: variants.length })} />
            </Stack>
          </Radio.Group>
        )}
        <div role="alert">{send.error !== null && <Alert color="red">{sentence(send.error)}</Alert>}</div>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('action.cancel')}
          </Button>
          <Button disabled={fan === null} loading={send.isPending} onClick={() => fan !== null && send.mutate(fan.value)}>
            <span data-personal={fan !== null || undefined}>
              {fan === null ? t('builder.test_choose') : t('builder.test_confirm', { name: fan.label })}
            </span>
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
