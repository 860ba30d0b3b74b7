import { Alert, Button, Select, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useBlocker, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Audience } from '../../../../../contracts/accounts/audience';
import type { FanList } from '../../../../../contracts/fans/fan';
import { asksForMoney, LIST_TEMPLATES, noRules, rulesOfTemplate } from '../../../../../contracts/fans/list-templates';
import { Problem } from '../../../api/problem';
import { request } from '../../../api/request';
import { useMay, useMayFor } from '../../../api/session';
import { LeaveConfirm } from '../../../ui/leave-confirm';
import { LinkButton } from '../../../ui/links';
import { Panel } from '../../../ui/panel';
import { SharedNote } from '../../../ui/shared-note';
import { useFieldTexts } from '../../../ui/use-field-texts';
import { useProblemText } from '../../../ui/use-problem-text';
import { accountsQuery } from '../../accounts/account-queries';
import { AudienceSide } from '../../audience/audience-side';
import builder from '../../campaigns/builder/builder.module.css';
import { errorsBelow } from '../../campaigns/form/errors-below';
import form from '../../campaigns/form/campaign-form.module.css';
import classes from './live-list.module.css';
import { RulesPreview } from './rules-preview';

const ALL = 'all';

/** Name, account and rules of a live list, with who would be on it beside them. */
export function RulesForm({ list }: { list: FanList | null }) {
  const { t } = useTranslation();
  const may = useMay();
  const navigate = useNavigate();
  const client = useQueryClient();
  const sentence = useProblemText();
  const fieldTexts = useFieldTexts();
  const { data: accounts } = useQuery(accountsQuery);
  const [name, setName] = useState(list?.name ?? '');
  const mayFor = useMayFor();
  const [chosen, setChosen] = useState(list?.accountId ?? null);
  const [first] = useState<Audience>(list?.rules ?? noRules());
  const [rules, setRules] = useState(first);
  const [tried, setTried] = useState(false);
  const mayShare = mayFor('fans.write', null);
  const items = accounts?.items ?? [];
  const accountId = chosen ?? (list !== null || mayShare ? null : (items[0]?.id ?? null));
  const locked = list !== null && !mayFor('fans.write', list.accountId);
  const save = useMutation({
    mutationFn: () =>
      list === null
        ? request<FanList>('POST', '/lists', { body: { name: name.trim(), accountId, rules } })
        : request<FanList>('PATCH', `/lists/${list.id}`, { body: { name: name.trim(), rules } }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['lists'] });
      notifications.show({ message: t(list === null ? 'live_list.made' : 'live_list.saved') });
      await navigate({ to: '/fans/lists' });
    },
  });
  const isDirty = name !== (list?.name ?? '') || JSON.stringify(rules) !== JSON.stringify(first);
  const blocker = useBlocker({ shouldBlockFn: () => isDirty && !save.isPending, enableBeforeUnload: () => isDirty, withResolver: true });
  const problem = save.error instanceof Problem ? save.error : null;
  const errors = fieldTexts(problem?.faults ?? []);
  const taken = problem?.code === 'conflict';
  const missing = tried && name.trim() === '' ? t('live_list.name_missing') : undefined;
  const currency = items.find(({ id }) => id === accountId)?.currency ?? items[0]?.currency ?? 'USD';
  const submit = () => {
    setTried(true);
    if (name.trim() !== '') save.mutate();
  };

  return (
    <div className={builder.split}>
      <form
        className={builder.stack}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {list !== null && <SharedNote permission="fans.write" accountId={list.accountId} />}
        <fieldset disabled={locked} className={classes.fields}>
          <Panel>
            <div className={form.pair}>
              <TextInput
                label={t('live_list.name')}
                maxLength={100}
                value={name}
                error={missing ?? errors.name ?? (taken ? t('live_list.name_taken') : undefined)}
                onChange={(event) => setName(event.currentTarget.value)}
              />
              <Select
                label={t('live_list.account')}
                allowDeselect={false}
                disabled={list !== null}
                data={[
                  ...(mayShare || list !== null ? [{ value: ALL, label: t('live_list.all_accounts') }] : []),
                  ...items.map((one) => ({ value: one.id, label: one.displayName })),
                ]}
                value={accountId ?? ALL}
                onChange={(value) => setChosen(value === ALL ? null : value)}
              />
            </div>
          </Panel>
          <Panel title={t('live_list.rules')} lead={list === null ? t('live_list.begin') : undefined}>
            {list === null && (
              <div className={classes.templates} style={{ marginBottom: '1.25rem' }}>
                {LIST_TEMPLATES.filter((template) => may('revenue.read') || !asksForMoney(template)).map((template) => (
                  <Button
                    key={template}
                    size="compact-sm"
                    variant="default"
                    onClick={() => {
                      setRules(rulesOfTemplate(template));
                      if (name.trim() === '' || LIST_TEMPLATES.some((one) => name === t(`live_list.templates.${one}`)))
                        setName(t(`live_list.templates.${template}`));
                    }}
                  >
                    {t(`live_list.templates.${template}`)}
                  </Button>
                ))}
              </div>
            )}
            <div className={form.sides}>
              {(['include', 'exclude'] as const).map((kind) => (
                <AudienceSide
                  key={kind}
                  kind={kind}
                  ofList={list?.id ?? ''}
                  side={rules[kind]}
                  accountId={accountId ?? undefined}
                  currency={currency}
                  errors={errorsBelow(errors, `rules.${kind}`)}
                  onChange={(side) => setRules({ ...rules, [kind]: side })}
                />
              ))}
            </div>
          </Panel>
        </fieldset>
        <div role="alert" className={builder.alert}>
          {save.error !== null && !taken && <Alert>{errors.rules ?? sentence(save.error)}</Alert>}
        </div>
        <div className={builder.foot}>
          <LinkButton to="/fans/lists" variant="default">
            {t('live_list.back')}
          </LinkButton>
          {!locked && (
            <Button type="submit" className={builder.push} loading={save.isPending}>
              {t(list === null ? 'live_list.create' : 'live_list.save')}
            </Button>
          )}
        </div>
      </form>
      <LeaveConfirm blocker={blocker} />
      <aside className={builder.aside}>
        <Panel title={t('live_list.preview')}>
          <RulesPreview accountId={accountId} rules={rules} />
        </Panel>
      </aside>
    </div>
  );
}
