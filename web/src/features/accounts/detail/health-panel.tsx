import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Account } from '../../../../../contracts/accounts/account';
import type { AccountActivity } from '../../../../../contracts/accounts/activity';
import { Ago } from '../../../ui/ago';
import { LinkAnchor } from '../../../ui/links';
import { Panel } from '../../../ui/panel';
import { StatusBadge, type Tone } from '../../../ui/status-badge';
import classes from './health-panel.module.css';

/** Login, breaker, look-ups and webhooks, each with what it means. */
export function HealthPanel({ account, activity }: { account: Account; activity: AccountActivity }) {
  const { t } = useTranslation();
  const { breaker, lookedUp } = activity;
  const isOpen = breaker.until !== null;
  const shaky = !isOpen && breaker.failures > 0;
  const lines: { key: string; name: string; tone: Tone; word: string; text: ReactNode }[] = [
    {
      key: 'login',
      name: t('account_page.health.login'),
      tone: account.status === 'active' ? 'done' : 'person',
      word: t(`account_page.health.status.${account.status}`),
      text: (
        <>
          {t('account_page.health.since')} <Ago at={account.statusAt} />
        </>
      ),
    },
    {
      key: 'breaker',
      name: t('account_page.health.platform'),
      tone: isOpen || shaky ? 'waiting' : 'done',
      word: t(isOpen ? 'account_page.health.open' : shaky ? 'account_page.health.shaky' : 'account_page.health.answers'),
      text: isOpen ? (
        <>
          {t('account_page.health.open_text', { count: breaker.failures, error: activity.sender.lastError ?? t('account.no_reason') })}{' '}
          <Ago at={breaker.until ?? activity.asOf} />
        </>
      ) : (
        t(shaky ? 'account_page.health.shaky_text' : 'account_page.health.answers_text', {
          count: breaker.failures,
          opensAt: breaker.opensAt,
          error: activity.sender.lastError ?? t('account.no_reason'),
        })
      ),
    },
    {
      key: 'lookups',
      name: t('account_page.health.lookups'),
      tone: lookedUp > 0 ? 'waiting' : 'done',
      word: t('account_page.health.lookups_count', { count: lookedUp }),
      text: t('account_page.health.lookups_text'),
    },
    {
      key: 'webhooks',
      name: t('account_page.health.webhooks'),
      tone: !account.webhooks.offered ? 'done' : !account.hasWebhookSecret ? 'person' : account.webhooks.receivedAt === null ? 'off' : 'done',
      word: t(
        !account.webhooks.offered
          ? 'account_page.health.asked'
          : !account.hasWebhookSecret
            ? 'account_page.health.no_secret'
            : account.webhooks.receivedAt === null
              ? 'account_page.health.nothing_came'
              : 'account_page.health.arrives',
      ),
      text: !account.webhooks.offered ? (
        t('account_page.health.asked_text')
      ) : !account.hasWebhookSecret ? (
        <LinkAnchor to="/accounts/$accountId" params={{ accountId: account.id }} search={{ tab: 'connection' }}>
          {t('account_page.health.set_secret')}
        </LinkAnchor>
      ) : account.webhooks.receivedAt === null ? (
        t('account_page.health.nothing_text')
      ) : (
        <>
          {t('account_page.health.last_event')} <Ago at={account.webhooks.receivedAt} />
        </>
      ),
    },
  ];
  return (
    <Panel title={t('account_page.health.title')}>
      <dl className={classes.list}>
        {lines.map(({ key, name, tone, word, text }) => (
          <div key={key} className={classes.line}>
            <dt>{name}</dt>
            <dd>
              <StatusBadge tone={tone}>{word}</StatusBadge>
            </dd>
            <dd className={classes.text}>{text}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
