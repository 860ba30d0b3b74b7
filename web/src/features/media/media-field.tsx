import { Button, Group, Input, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconPhotoPlus, IconUpload } from '@tabler/icons-react';
import { useRef, useState, type ClipboardEvent, type DragEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { MEDIA_TYPES } from '../../../../contracts/media/media-types';
import { ChosenMedia } from './chosen-media';
import { fanMediaQuery, mediaByIdsQuery } from './media-queries';
import { MediaPicker } from './media-picker';
import { UploadRow } from './upload-row';
import { useMediaUploads } from './use-media-uploads';
import classes from './media.module.css';

export interface MediaFieldProps {
  /** Left out for messages of no account in particular: then files of all accounts are offered. */
  accountId?: string | undefined;
  /** In order: ours, or the platform's own. */
  value: readonly string[];
  onChange: (ids: string[]) => void;
  /** As many as the platform takes. */
  max?: number;
  /** The fan it is for: each file says whether this one has had or bought it. */
  fanId?: string | undefined;
  /** The price of the message, so that a price without media is told. */
  priceCents?: number;
  label?: ReactNode;
  description?: ReactNode;
  error?: ReactNode;
  /** Only the buttons and what is chosen: for a composer. */
  compact?: boolean;
  disabled?: boolean;
}

/** Files of a message: chosen from what is there, dropped, pasted or uploaded, in an order, with what this fan knows of them. */
export function MediaField(props: MediaFieldProps) {
  const { accountId, value, onChange, max = 50, fanId, priceCents = 0, label, description, error, compact = false, disabled = false } = props;
  const { t } = useTranslation();
  const [isPicking, setIsPicking] = useState(false);
  const [isOver, setIsOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  // Several uploads end one after another, each with the value of that moment.
  const latest = useRef(value);
  latest.current = value;
  const set = (ids: string[]) => {
    latest.current = ids;
    onChange(ids);
  };
  const add = (ids: readonly string[]) => set([...latest.current, ...ids.filter((id) => !latest.current.includes(id))].slice(0, max));
  // They stand as they were chosen, whichever was there first.
  const places = useRef(new Map<string, number>());
  const { running, send, forget } = useMediaUploads((media, place) => {
    const ids = latest.current;
    if (ids.includes(media.id) || ids.length >= max) return;
    places.current.set(media.id, place);
    const later = ids.findIndex((id) => (places.current.get(id) ?? 0) > place);
    set(later === -1 ? [...ids, media.id] : ids.toSpliced(later, 0, media.id));
  });
  const { data: media } = useQuery(mediaByIdsQuery(value));
  const { data: seen } = useQuery(fanMediaQuery(accountId, fanId));
  const isFull = value.length >= max;

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    if (!disabled) send([...event.dataTransfer.files]);
  };
  const paste = (event: ClipboardEvent) => {
    if (disabled || event.clipboardData.files.length === 0) return;
    event.preventDefault();
    send([...event.clipboardData.files]);
  };

  return (
    <Input.Wrapper label={label} description={description} error={error} labelElement="div">
      <div
        role="group"
        aria-label={typeof label === 'string' ? label : t('media.label')}
        className={classes.field}
        data-over={isOver || undefined}
        data-compact={compact || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={drop}
        onPaste={paste}
      >
        <ChosenMedia value={value} media={media} seen={seen} onChange={set} disabled={disabled} />
        {running.map((one) => (
          <UploadRow key={one.key} upload={one} onStop={() => forget(one.key)} />
        ))}
        <Group gap="xs">
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconPhotoPlus size={16} aria-hidden="true" />}
            disabled={disabled || isFull}
            onClick={() => setIsPicking(true)}
          >
            {t('media.choose')}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconUpload size={16} aria-hidden="true" />}
            disabled={disabled || isFull}
            onClick={() => input.current?.click()}
          >
            {t('media.upload')}
          </Button>
          {!compact && (
            <Text size="xs" c="dimmed">
              {isFull ? t('media.full', { max }) : t('media.drop')}
            </Text>
          )}
          <input
            ref={input}
            type="file"
            multiple
            hidden
            tabIndex={-1}
            aria-hidden="true"
            accept={MEDIA_TYPES.join(',')}
            onChange={(event) => {
              send([...(event.currentTarget.files ?? [])]);
              event.currentTarget.value = '';
            }}
          />
        </Group>
        {priceCents > 0 && value.length === 0 && running.length === 0 && (
          <Text size="xs" c="var(--hz-waiting)">
            {t('media.price_needs_media')}
          </Text>
        )}
      </div>
      {isPicking && (
        <MediaPicker
          accountId={accountId}
          chosen={value}
          seen={seen}
          room={max - value.length}
          onAdd={(ids) => {
            add(ids);
            setIsPicking(false);
          }}
          onClose={() => setIsPicking(false)}
        />
      )}
    </Input.Wrapper>
  );
}
