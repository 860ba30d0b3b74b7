import { ActionIcon, VisuallyHidden } from '@mantine/core';
import { IconCheck, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Home } from '../../../../contracts/home/home';
import { useMay } from '../../api/session';
import { LinkAnchor, LinkButton } from '../../ui/links';
import { Panel } from '../../ui/panel';
import { useStored } from '../../ui/use-stored';
import classes from './first-steps.module.css';

const STEPS = [
  { key: 'account', to: '/accounts/connect', permission: 'accounts.manage' },
  { key: 'fans', to: '/fans/import', permission: 'fans.import' },
  { key: 'campaign', to: '/campaigns/new', permission: 'campaigns.write' },
  { key: 'colleague', to: '/settings/members/invite', permission: 'members.manage' },
] as const;

/** Four things that make a workspace go; each ticks itself when it has happened. Gone when all are done, or put away. */
export function FirstSteps({ steps }: { steps: Home['steps'] }) {
  const { t } = useTranslation();
  const may = useMay();
  const [put, setPut] = useStored('first-steps', 'shown');
  const mine = STEPS.filter(({ permission }) => may(permission));
  const done = mine.filter(({ key }) => steps[key]).length;
  const ready = steps.account && steps.fans && !steps.campaign;
  if (mine.length === 0 || done === mine.length || put === 'away') return null;
  return (
    <div className={classes.place}>
      <Panel
        title={ready ? t('home.start_ready') : t('home.start_title')}
        lead={t('home.steps_done', { done, total: mine.length })}
        aside={
          <ActionIcon variant="subtle" color="gray" aria-label={t('home.steps_away')} onClick={() => setPut('away')}>
            <IconX size={16} aria-hidden="true" />
          </ActionIcon>
        }
      >
        <ol className={classes.steps}>
          {mine.map(({ key, to }, index) => (
            <li key={key} className={classes.step} data-done={steps[key]}>
              <span className={classes.mark} aria-hidden="true">
                {steps[key] ? <IconCheck size={14} stroke={2.6} /> : index + 1}
              </span>
              <div>
                {steps[key] ? (
                  <span className={classes.name}>
                    {t(`home.step.${key}`)} <VisuallyHidden>{t('ui.step_done')}</VisuallyHidden>
                  </span>
                ) : (
                  <LinkAnchor to={to} className={classes.name}>
                    {t(`home.step.${key}`)}
                  </LinkAnchor>
                )}
                <div className={classes.why}>{t(`home.step_why.${key}`)}</div>
              </div>
            </li>
          ))}
        </ol>
        {!steps.campaign && may('campaigns.write') && (
          <div className={classes.actions}>
            {steps.account ? (
              <LinkButton to="/campaigns/new" search={{ example: true }}>
                {t('home.example')}
              </LinkButton>
            ) : (
              may('accounts.manage') && <LinkButton to="/accounts/connect">{t('account.connect')}</LinkButton>
            )}
            {steps.account && <span className={classes.why}>{t('home.example_hint')}</span>}
          </div>
        )}
      </Panel>
    </div>
  );
}
