import { Button, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem';
import { useProblemText } from '../ui/use-problem-text';

/** What stands in place of a page that could not be shown. After a deploy, old chunks are gone: reloading mends that. */
export function PageError({ error }: { error: unknown }) {
  const { t } = useTranslation();
  const sentence = useProblemText();
  const outdated = error instanceof TypeError && /import|module/i.test(error.message);
  return (
    <Stack component="section" role="alert" gap="sm" p="lg" maw={640}>
      <Title order={1}>{outdated ? t('error.update_title') : t('error.title')}</Title>
      <Text>{outdated ? t('error.update_text') : sentence(error)}</Text>
      {error instanceof Problem && <Text c="dimmed">{t('error.code', { code: error.requestId ?? error.code })}</Text>}
      <div>
        <Button onClick={() => location.reload()}>{t('action.reload')}</Button>
      </div>
    </Stack>
  );
}
