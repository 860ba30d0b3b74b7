import { Button, Group, Progress, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format';

/** How much of the file has gone; when all of it has, the server looks at it before it answers. */
export function UploadProgress({ file, share, onCancel }: { file: File; share: number; onCancel: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const percent = format.percent(share, 0);
  return (
    <div>
      <Progress.Root size="lg">
        <Progress.Section
          value={share * 100}
          color="var(--hz-running)"
          animated={share >= 1}
          aria-label={t('import.upload_label', { share: percent })}
        />
      </Progress.Root>
      <Group justify="space-between" mt="xs" gap="xs">
        <Text className="tabular" size="sm" role="status">
          {share < 1
            ? t('import.uploading', { share: percent, sent: format.bytes(file.size * share), size: format.bytes(file.size) })
            : t('import.looking')}
        </Text>
        <Button variant="default" onClick={onCancel}>
          {t('import.cancel_upload')}
        </Button>
      </Group>
    </div>
  );
}
