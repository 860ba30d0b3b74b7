import { Alert, Select, Skeleton, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CampaignDraft } from '../../../../contracts/campaigns/draft';
import { EmptyState } from '../../ui/empty-state';
import { LinkButton } from '../../ui/links';
import { PageHead } from '../../ui/page-head';
import { Panel } from '../../ui/panel';
import { useProblemText } from '../../ui/use-problem-text';
import { accountsQuery } from '../accounts/account-queries';
import { AccountSelect } from '../accounts/account-select';
import builder from './builder/builder.module.css';
import { copyCampaign, draftQuery, startDraft } from './campaign-queries';
import form from './form/campaign-form.module.css';
import { useCampaignSearch } from './use-campaign-search';
import { defaultTestPhase, emptyDefinition } from './form/definition-values';

/** What a campaign can begin as; the texts are examples in the person's language, to be rewritten. */
const TEMPLATES = ['blank', 'hello', 'offer', 'win_back', 'test'] as const;
type Template = (typeof TEMPLATES)[number];

/** Name, account and what to begin with; from then on the draft exists and saves itself. */
export function NewCampaignPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const sentence = useProblemText();
  const { example } = useSearch({ from: '/app/campaigns/new' });
  const { data: accounts } = useQuery(accountsQuery);
  const earlier = useCampaignSearch();
  const [chosen, setChosen] = useState<string | null>(null);
  const [name, setName] = useState(example ? t('campaign.example.name') : '');
  const open = async (id: string) => {
    await queryClient.invalidateQueries({ queryKey: ['campaigns'] });
    await navigate({
      to: '/campaigns/$campaignId/edit',
      params: { campaignId: id },
      search: { step: example ? 'review' : 'audience' },
      replace: true,
    });
  };
  const begin = useMutation({
    mutationFn: (draft: CampaignDraft) => startDraft(draft),
    onSuccess: async (answer) => {
      queryClient.setQueryData(draftQuery(answer.campaign.id).queryKey, answer);
      await open(answer.campaign.id);
    },
  });
  const accountId = chosen ?? accounts?.items[0]?.id ?? '';
  const start = (template: Template) => begin.mutate({ ...fromTemplate(template), name: name.trim() });
  const copy = useMutation({
    mutationFn: (of: { id: string; name: string }) => copyCampaign(of.id, name.trim() || t('campaign.copy_of', { name: of.name })),
    onSuccess: (campaign) => open(campaign.id),
  });

  // The example asks nothing: a draft that is ready to look at, for the only account there is.
  const only = accounts?.items.length === 1 ? accounts.items[0] : undefined;
  const begun = useRef(false);
  const startsItself = example === true && only !== undefined && begin.error === null;
  useEffect(() => {
    if (!startsItself || begun.current) return;
    begun.current = true;
    start('hello');
  });

  if (accounts === undefined || startsItself) return <Skeleton height={400} radius="lg" />;
  if (accounts.items.length === 0)
    return (
      <>
        <PageHead title={t('campaign.new')} breadcrumb={[{ label: t('campaign.title'), to: '/campaigns' }]} />
        <EmptyState
          art="accounts"
          title={t('builder.no_account_title')}
          text={t('builder.no_account_text')}
          action={<LinkButton to="/accounts/connect">{t('builder.connect_account')}</LinkButton>}
        />
      </>
    );
  const error = begin.error ?? copy.error;

  function fromTemplate(template: Template): CampaignDraft {
    const draft = emptyDefinition(accountId);
    const value = `{{first_name|${t('campaign.fallback_word')}}}`;
    const write = (...texts: string[]) => draft.variants.forEach((variant, index) => (variant.text = texts[index] ?? ''));
    if (template === 'hello' || template === 'test')
      write(t('campaign.example.first', { name: value }), t('campaign.example.second', { name: value }));
    if (template === 'offer') write(t('campaign.example.offer', { name: value }), t('campaign.example.offer_second', { name: value }));
    if (template === 'win_back') {
      write(t('campaign.example.win_back', { name: value }), t('campaign.example.win_back_second', { name: value }));
      draft.audience.include.filters = [{ field: 'lastSeenAt', op: 'older_than_days', value: 30 }];
    }
    if (template === 'test') draft.testPhase = defaultTestPhase();
    if (template === 'offer' || template === 'win_back') draft.holdoutBp = 1_000;
    return draft;
  }

  return (
    <>
      <PageHead title={t('campaign.new')} lead={t('builder.new_lead')} breadcrumb={[{ label: t('campaign.title'), to: '/campaigns' }]} />
      <div className={builder.stack}>
        <Panel>
          <div className={form.pair}>
            <TextInput
              label={t('campaign.name')}
              description={t('campaign.name_hint')}
              value={name}
              maxLength={200}
              readOnly={begin.isPending || copy.isPending}
              onChange={(event) => setName(event.currentTarget.value)}
            />
            <AccountSelect
              label={t('campaign.account')}
              description={t('campaign.account_hint')}
              allowDeselect={false}
              value={accountId}
              onChange={setChosen}
            />
          </div>
        </Panel>
        <div role="alert" className={builder.alert}>
          {error !== null && <Alert>{sentence(error)}</Alert>}
        </div>
        <Panel title={t('builder.begin_with')}>
          <div className={builder.templates}>
            {(example ? (['hello', ...TEMPLATES.filter((one) => one !== 'hello')] as const) : TEMPLATES).map((template) => (
              <button key={template} type="button" className={builder.template} disabled={begin.isPending} onClick={() => start(template)}>
                <strong>{t(`builder.template.${template}`)}</strong>
                <span>{t(`builder.template_text.${template}`)}</span>
              </button>
            ))}
          </div>
        </Panel>
        {earlier.found !== undefined && (earlier.found.length > 0 || earlier.typed !== '') && (
          <Panel title={t('builder.begin_copy')}>
            <Select
              aria-label={t('builder.begin_copy')}
              placeholder={t('builder.choose_copy')}
              searchable
              disabled={copy.isPending}
              description={earlier.hasMore ? t('builder.copy_more') : undefined}
              nothingFoundMessage={earlier.isFetching ? ' ' : t('ui.filter_none')}
              onSearchChange={earlier.setTyped}
              data={earlier.found.map((campaign) => ({ value: campaign.id, label: campaign.name || t('builder.unnamed') }))}
              onChange={(id, option) => id !== null && option !== null && copy.mutate({ id, name: option.label })}
            />
          </Panel>
        )}
      </div>
    </>
  );
}
