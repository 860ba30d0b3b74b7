import { Alert, Button, Code, CopyButton, Group, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** The secret of a webhook, shown this once. */
export function ShownSecret({ secret, onKept }: { secret: string; onKept: () => void }) {
  const { t } = useTranslation();
  return (
    <Stack gap="md">
      <Alert role="status" variant="default">
        {t('webhooks.secret_once')}
      </Alert>
      <Code block style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }} aria-label={t('webhooks.secret')}>
        {secret}
      </Code>
      <Group>
        <CopyButton value={secret}>
          {({ copied, copy }) => <Button onClick={copy}>{copied ? t('settings.copied') : t('settings.copy')}</Button>}
        </CopyButton>
        <Button variant="default" onClick={onKept}>
          {t('webhooks.kept')}
        </Button>
      </Group>
    </Stack>
  );
}
