import { Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StopWordAnswer } from '../../../../../contracts/accounts/workspace';
import { request } from '../../../api/request';
import { Panel } from '../../../ui/panel';
import { StatusBadge } from '../../../ui/status-badge';
import { useProblemText } from '../../../ui/use-problem-text';

const TYPING_MS = 300;

/** What the send path would make of a message, with the words as they stand in the field. */
export function StopWordTrial({ stopWords }: { stopWords: string[] }) {
  const { t } = useTranslation();
  const sentence = useProblemText();
  const [text, setText] = useState('');
  const [tried] = useDebouncedValue(text.trim(), TYPING_MS);
  const { data, error } = useQuery({
    queryKey: ['stop-word', tried, stopWords],
    queryFn: ({ signal }) => request<StopWordAnswer>('POST', '/settings/stop-words/try', { body: { text: tried, stopWords }, signal }),
    enabled: tried !== '',
    placeholderData: keepPreviousData,
  });
  return (
    <Panel title={t('settings_page.stop.try')} lead={t('settings_page.stop.try_lead')}>
      <TextInput
        maw={640}
        label={t('settings_page.stop.message')}
        placeholder={t('settings_page.stop.example')}
        maxLength={1000}
        value={text}
        error={error !== null ? sentence(error) : undefined}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Text component="div" role="status" size="sm" c="dimmed" mt="sm" mih="1.75rem">
        {tried === '' && t('settings_page.stop.try_empty')}
        {tried !== '' && data !== undefined && (
          <StatusBadge tone={data.word === null ? 'done' : 'waiting'}>
            {data.word === null
              ? t('settings_page.stop.goes_on')
              : t(data.isBuiltIn ? 'settings_page.stop.ends_built_in' : 'settings_page.stop.ends_own', { word: data.word })}
          </StatusBadge>
        )}
      </Text>
    </Panel>
  );
}
