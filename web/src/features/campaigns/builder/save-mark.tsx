import { Alert, Button, Group, Text } from '@mantine/core';
import { IconCheck, IconCloudOff, IconLoader2 } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format';
import { LinkButton } from '../../../ui/links';
import { membersQuery } from '../../accounts/settings/settings-queries';
import classes from './builder.module.css';
import { draftOf } from './draft-of';
import { differingParts } from './draft-parts';
import type { Draft } from './use-draft';

/** Whether what stands on the page is kept, and since when. */
export function SaveMark({ draft: { state, savedAtMs } }: { draft: Draft }) {
  const { t } = useTranslation();
  const format = useFormat();
  const isKept = state === 'saved';
  const Icon = isKept ? IconCheck : state === 'waiting' || state === 'signed_out' || state === 'refused' ? IconCloudOff : IconLoader2;
  return (
    <span className={classes.saved} data-state={state} role="status">
      <Icon size={14} aria-hidden="true" />
      {isKept ? t('builder.saved_at', { time: format.clock(savedAtMs) }) : t(`builder.save_${state}`)}
    </span>
  );
}

/** What has to be settled by the person before saving can go on. */
export function SaveTrouble({ draft }: { draft: Draft }) {
  const { t } = useTranslation();
  const format = useFormat();
  const here = useLocation();
  const { data: members } = useQuery({ ...membersQuery, enabled: draft.theirs !== null });
  if (draft.state === 'signed_out')
    return (
      <Alert className={classes.trouble} role="alert" title={t('builder.signed_out_title')}>
        <Text mb="sm">{t('builder.signed_out_text')}</Text>
        <LinkButton to="/sign-in" search={{ next: here.href }} size="sm">
          {t('builder.sign_in_again')}
        </LinkButton>
      </Alert>
    );
  if (draft.theirs === null) return null;
  const { campaign } = draft.theirs;
  const name = members?.items.find((member) => `user:${member.userId}` === campaign.savedBy)?.name ?? t('builder.somebody');
  const parts = differingParts(draft.values, draftOf(campaign)).map((part) => t(`builder.part.${part}`));
  return (
    <Alert className={classes.trouble} role="alert" title={t('builder.conflict_title', { name, time: format.clock(campaign.updatedAt) })}>
      <Text mb="sm">
        {t('builder.conflict_text')} {parts.length > 0 && t('builder.conflict_parts', { parts: parts.join(', ') })}
      </Text>
      <Group gap="sm">
        <Button size="sm" onClick={draft.keepMine}>
          {t('builder.keep_mine')}
        </Button>
        <Button size="sm" variant="default" onClick={draft.takeTheirs}>
          {t('builder.take_theirs', { name })}
        </Button>
      </Group>
    </Alert>
  );
}
