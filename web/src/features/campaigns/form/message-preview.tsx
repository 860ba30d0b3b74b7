import { SegmentedControl, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format';
import classes from './message-preview.module.css';
import { previewParts } from './preview-text';

interface MessagePreviewProps {
  text: string;
  priceCents: number;
  mediaCount: number;
  currency: string;
}

const SAMPLE = { first_name: 'Camille', display_name: 'Camille R.', username: 'camille_r', language: 'fr', country: 'FR' };

/** The message as the fan reads it: once with all values, once for a fan of whom nothing is known. */
export function MessagePreview({ text, priceCents, mediaCount, currency }: MessagePreviewProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [fan, setFan] = useState<'known' | 'unknown'>('known');
  const parts = previewParts(text, fan === 'known' ? SAMPLE : {});
  return (
    <figure className={classes.figure} aria-label={t('campaign.preview')}>
      <figcaption className={classes.caption}>
        <Text size="sm" c="dimmed">
          {t('campaign.preview')}
        </Text>
        <SegmentedControl
          size="xs"
          aria-label={t('campaign.preview_for')}
          value={fan}
          onChange={(value) => setFan(value)}
          data={[
            { value: 'known', label: t('campaign.preview_known') },
            { value: 'unknown', label: t('campaign.preview_unknown') },
          ]}
        />
      </figcaption>
      <div className={classes.bubble}>
        {mediaCount > 0 && (
          <div className={classes.media}>
            {t('campaign.preview_media', { count: mediaCount })}
            {priceCents > 0 && <strong>{t('campaign.preview_locked', { price: format.money(priceCents, currency) })}</strong>}
          </div>
        )}
        {text.trim() === '' ? (
          <span className={classes.empty}>{t('campaign.preview_empty')}</span>
        ) : (
          parts.map((part, index) => (
            <span key={index} data-from={part.from} title={part.from === 'missing' ? t('campaign.preview_missing') : undefined}>
              {part.text}
            </span>
          ))
        )}
      </div>
      {parts.some((part) => part.from === 'missing') && (
        <Text size="sm" c="var(--hz-person)">
          {t('campaign.preview_missing')}
        </Text>
      )}
    </figure>
  );
}
