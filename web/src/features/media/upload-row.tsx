import { ActionIcon, Progress, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { useProblemText } from '../../ui/use-problem-text';
import classes from './media.module.css';
import type { RunningUpload } from './use-media-uploads';

/** A file on its way, or why it did not arrive. */
export function UploadRow({ upload: { file, share, error }, onStop }: { upload: RunningUpload; onStop: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const problem = useProblemText();
  return (
    <div className={classes.upload}>
      <div className={classes.uploadWords}>
        <Text size="sm" truncate data-personal>
          {file.name}
        </Text>
        {error === null ? (
          <>
            <Progress
              value={share * 100}
              size="sm"
              color="var(--hz-running)"
              animated={share >= 1}
              aria-label={t('media.uploading', { name: file.name })}
            />
            <Text size="xs" c="dimmed" className="tabular" role="status">
              {share < 1 ? t('media.sent_of', { sent: format.bytes(file.size * share), size: format.bytes(file.size) }) : t('media.looking')}
            </Text>
          </>
        ) : (
          <Text size="xs" c="var(--hz-person)" role="alert">
            {problem(error)}
          </Text>
        )}
      </div>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={36}
        aria-label={error === null ? t('media.stop', { name: file.name }) : t('media.dismiss', { name: file.name })}
        onClick={onStop}
      >
        <IconX size={16} aria-hidden="true" />
      </ActionIcon>
    </div>
  );
}
