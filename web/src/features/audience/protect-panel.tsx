import { Checkbox, NumberInput, Select, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { OTHER_CREATORS, type Protection } from '../../../../contracts/campaigns/protection-words';
import { Panel } from '../../ui/panel';

interface ProtectPanelProps {
  value: Protection | null;
  onChange: (value: Protection | null) => void;
}

const HOURS = 24;
const OFF = 'off';
export const NO_PROTECTION: Protection = { conversationHours: null, messageWaiting: false, sameMedia: false, otherCreators: null };

/** Whom a campaign leaves alone, besides those its audience leaves out. */
export function ProtectPanel({ value, onChange }: ProtectPanelProps) {
  const { t } = useTranslation();
  const now = value ?? NO_PROTECTION;
  const set = (change: Partial<Protection>) => {
    const next = { ...now, ...change };
    onChange(next.conversationHours === null && !next.messageWaiting && !next.sameMedia && next.otherCreators === null ? null : next);
  };
  return (
    <Panel title={t('protect.title')} lead={t('protect.lead')}>
      <Stack gap="md">
        <Checkbox
          label={t('protect.conversation')}
          description={t('protect.conversation_hint')}
          checked={now.conversationHours !== null}
          onChange={(event) => set({ conversationHours: event.currentTarget.checked ? HOURS : null })}
        />
        {now.conversationHours !== null && (
          <NumberInput
            ml={30}
            maw={220}
            label={t('protect.hours')}
            min={1}
            max={720}
            allowDecimal={false}
            clampBehavior="blur"
            suffix={t('protect.hours_suffix')}
            value={now.conversationHours}
            onChange={(hours) => set({ conversationHours: Math.min(720, Math.max(1, Number(hours) || 1)) })}
          />
        )}
        <Checkbox
          label={t('protect.waiting')}
          description={t('protect.waiting_hint')}
          checked={now.messageWaiting}
          onChange={(event) => set({ messageWaiting: event.currentTarget.checked })}
        />
        <Checkbox
          label={t('protect.media')}
          description={t('protect.media_hint')}
          checked={now.sameMedia}
          onChange={(event) => set({ sameMedia: event.currentTarget.checked })}
        />
        <Select
          label={t('protect.others')}
          allowDeselect={false}
          data={[OFF, ...OTHER_CREATORS].map((one) => ({ value: one, label: t(`protect.others_${one as 'off' | 'talking' | 'all'}`) }))}
          value={now.otherCreators ?? OFF}
          onChange={(one) => set({ otherCreators: OTHER_CREATORS.find((known) => known === one) ?? null })}
        />
      </Stack>
    </Panel>
  );
}
