import { Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LinkAnchor } from '../ui/links';

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <Stack component="main" gap="sm" p="lg" maw={640}>
      <Title order={1}>{t('error.not_found_title')}</Title>
      <Text>{t('error.not_found_text')}</Text>
      <LinkAnchor to="/">{t('error.go_home')}</LinkAnchor>
    </Stack>
  );
}
