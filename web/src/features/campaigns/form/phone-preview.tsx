import { ActionIcon, SegmentedControl, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconLock, IconPhoto } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CampaignDraft } from '../../../../../contracts/campaigns/draft';
import { useMay } from '../../../api/session';
import { useFormat } from '../../../i18n/use-format';
import { LinkAnchor } from '../../../ui/links';
import classes from './phone-preview.module.css';
import { previewParts } from './preview-text';
import type { SampledFans } from './use-sample-fans';

interface PhonePreviewProps {
  accountName: string;
  currency: string;
  fans: SampledFans;
  variants: CampaignDraft['variants'];
  position: number;
  onPosition: (position: number) => void;
}

/** The message on the phone of a real fan of the audience, one after another. */
export function PhonePreview({ accountName, currency, fans: { sample, without }, variants, position, onPosition }: PhonePreviewProps) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const may = useMay();
  const [turn, setTurn] = useState(0);
  const fans = sample?.fans ?? [];
  const fan = fans[turn % Math.max(1, fans.length)];
  const variant = variants[position];
  const languages = new Intl.DisplayNames([i18n.language], { type: 'language', fallback: 'code' });
  const parts = previewParts(variant?.text ?? '', fan?.values ?? {}, sample?.variables);
  const step = (by: number) => setTurn((before) => (before + by + fans.length) % Math.max(1, fans.length));
  const mediaCount = variant?.mediaIds.length ?? 0;
  const priceCents = variant?.priceCents ?? 0;

  return (
    <figure className={classes.figure} aria-label={t('campaign.preview')}>
      {variants.length > 1 && (
        <SegmentedControl
          fullWidth
          size="xs"
          aria-label={t('campaign.column.variant')}
          value={String(position)}
          onChange={(value) => onPosition(Number(value))}
          data={variants.map((one, index) => ({ value: String(index), label: one.name || '–' }))}
        />
      )}
      <div className={classes.phone}>
        <div className={classes.bar}>
          <span className={classes.dot} aria-hidden="true">
            {accountName.slice(0, 1)}
          </span>
          <strong>{accountName}</strong>
        </div>
        <div className={classes.screen}>
          <div className={classes.bubble} lang={fan?.language ?? undefined} data-personal>
            {mediaCount > 0 && (
              <div className={classes.media} data-locked={priceCents > 0}>
                {priceCents > 0 ? <IconLock size={22} aria-hidden="true" /> : <IconPhoto size={22} aria-hidden="true" />}
                <span>{t('campaign.preview_media', { count: mediaCount })}</span>
                {priceCents > 0 && (
                  <span className={classes.price}>{t('campaign.preview_unlock', { price: format.money(priceCents, currency) })}</span>
                )}
              </div>
            )}
            {(variant?.text ?? '').trim() === '' ? (
              <span className={classes.empty}>{t('campaign.preview_empty')}</span>
            ) : (
              parts.map((part, index) => (
                <span key={index} data-from={part.from}>
                  {part.text}
                </span>
              ))
            )}
          </div>
        </div>
      </div>
      <figcaption className={classes.caption}>
        <ActionIcon variant="default" size={36} disabled={fans.length < 2} aria-label={t('campaign.preview_before')} onClick={() => step(-1)}>
          <IconChevronLeft size={18} aria-hidden="true" />
        </ActionIcon>
        <div className={classes.who} aria-live="polite">
          <Text fw={500} truncate={without === null} data-personal={without === null && fan !== undefined ? true : undefined}>
            {without !== null ? t(`campaign.preview_without.${without}`) : fan === undefined ? t('campaign.preview_nobody') : fan.name}
          </Text>
          {without === 'no_account' && may('accounts.manage') && <LinkAnchor to="/accounts/connect">{t('account.connect')}</LinkAnchor>}
          {fan !== undefined && (
            <Text size="xs" c="dimmed">
              {[fan.language === null ? t('campaign.preview_no_language') : languages.of(fan.language), fan.country].filter(Boolean).join(' · ')}{' '}
              {t('campaign.preview_turn', { turn: (turn % fans.length) + 1, count: fans.length })}
            </Text>
          )}
        </div>
        <ActionIcon variant="default" size={36} disabled={fans.length < 2} aria-label={t('campaign.preview_after')} onClick={() => step(1)}>
          <IconChevronRight size={18} aria-hidden="true" />
        </ActionIcon>
      </figcaption>
      {parts.some((part) => part.from === 'missing') && (
        <Text size="sm" c="var(--hz-person)">
          {t('campaign.preview_missing')}
        </Text>
      )}
      {sample !== undefined && sample.languages.length > 1 && (
        <Text size="xs" c="dimmed">
          {t('campaign.preview_languages')}{' '}
          {sample.languages
            .slice(0, 4)
            .map(({ language, count }) => `${language === null ? t('campaign.preview_no_language') : languages.of(language)} ${format.number(count)}`)
            .join(', ')}
        </Text>
      )}
    </figure>
  );
}
