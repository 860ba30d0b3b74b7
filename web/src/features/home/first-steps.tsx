import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LinkAnchor, LinkButton } from '../../ui/links';
import { Panel } from '../../ui/panel';
import classes from './home-page.module.css';

/** Shown until there is a first campaign; with an account and fans only the last of the steps is left. */
export function FirstSteps({ hasAccount, hasFans }: { hasAccount: boolean; hasFans: boolean }) {
  const { t } = useTranslation();
  const ready = hasAccount && hasFans;
  return (
    <Panel title={ready ? t('home.start_ready') : t('home.start_title')}>
      {ready ? (
        <p className={classes.last}>
          <LinkAnchor to="/campaigns/new">{t('home.step_campaign')}</LinkAnchor>
        </p>
      ) : (
        <ol className={classes.steps}>
          <li>
            <LinkAnchor to="/accounts/connect">{t('home.step_account')}</LinkAnchor>
          </li>
          <li>
            <LinkAnchor to="/fans/import">{t('home.step_fans')}</LinkAnchor>
          </li>
          <li>
            <LinkAnchor to="/campaigns/new">{t('home.step_campaign')}</LinkAnchor>
          </li>
        </ol>
      )}
      <div className={classes.actions}>
        {hasAccount ? (
          <LinkButton to="/campaigns/new" search={{ example: true }}>
            {t('home.example')}
          </LinkButton>
        ) : (
          <LinkButton to="/accounts/connect">{t('account.connect')}</LinkButton>
        )}
        {hasAccount && <Text c="dimmed">{t('home.example_hint')}</Text>}
      </div>
    </Panel>
  );
}
