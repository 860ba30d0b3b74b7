import { queryOptions, useQueryClient } from '@tanstack/react-query';
import type { Page } from '../../../../../contracts/api/page';
import type { Script, ScriptFigures, ScriptStep, ScriptSummary } from '../../../../../contracts/messaging/scripts/script';
import type { FanScript, ScriptRun } from '../../../../../contracts/messaging/scripts/script-run';
import { allPages } from '../../../api/all-pages';
import { request } from '../../../api/request';

const ALL = ['scripts'] as const;

export interface ScriptFilters {
  search?: string;
  accountId?: string;
  archived?: 'yes';
  cursor?: string;
  limit: number;
}
/** A step as the editor holds it: `key` stays while steps are moved; `id` is there once the step was saved. */
export interface StepValues extends Omit<ScriptStep, 'id'> {
  id?: string;
  key: string;
}
export interface ScriptValues {
  name: string;
  description: string;
  accountId: string | null;
  steps: StepValues[];
}

export const scriptsQuery = (filters: ScriptFilters) =>
  queryOptions({
    queryKey: [...ALL, filters],
    queryFn: ({ signal }) => request<Page<ScriptSummary>>('GET', '/scripts', { query: { ...filters }, signal }),
  });
/** Those that an account may begin. */
export const scriptsOfQuery = (accountId: string) =>
  queryOptions({
    queryKey: [...ALL, 'of', accountId],
    queryFn: ({ signal }) => allPages<ScriptSummary>('/scripts', { query: { accountId }, signal }),
  });
export const scriptQuery = (id: string) =>
  queryOptions({ queryKey: [...ALL, 'one', id], queryFn: ({ signal }) => request<Script>('GET', `/scripts/${id}`, { signal }) });
export const scriptFiguresQuery = (id: string) =>
  queryOptions({
    queryKey: [...ALL, 'figures', id],
    queryFn: ({ signal }) => request<ScriptFigures>('GET', `/scripts/${id}/figures`, { signal }),
  });
export const fanScriptQuery = (accountId: string, fanId: string) =>
  queryOptions({
    queryKey: ['fan', fanId, 'script'],
    queryFn: ({ signal }) => request<FanScript>('GET', `/accounts/${accountId}/fans/${fanId}/script`, { signal }),
  });

export const createScript = (name: string, accountId: string | null) =>
  request<Script>('POST', '/scripts', { body: { name, accountId, steps: [{ text: '' }] } });
export const saveScript = (id: string, revision: number, { steps, ...rest }: ScriptValues) =>
  request<Script>('PUT', `/scripts/${id}`, {
    body: {
      revision,
      ...rest,
      steps: steps.map(({ id: stepId, text, priceCents, mediaIds, note, waitMinutes }) => ({
        id: stepId,
        text,
        priceCents,
        mediaIds,
        note,
        waitMinutes,
      })),
    },
  });
export const archiveScript = (id: string, away: boolean) => request<Script>('POST', `/scripts/${id}/${away ? 'archive' : 'unarchive'}`);

export type RunCommand =
  | { do: 'start'; scriptId: string }
  | { do: 'send' | 'skip'; runId: string; position: number }
  | { do: 'stop'; runId: string; reason: 'refused' | 'by_hand' };
export function commandRun(accountId: string, fanId: string, command: RunCommand): Promise<ScriptRun> {
  if (command.do === 'start') return request('POST', `/accounts/${accountId}/fans/${fanId}/script`, { body: { scriptId: command.scriptId } });
  if (command.do === 'stop') return request('POST', `/script-runs/${command.runId}/stop`, { body: { reason: command.reason } });
  return request('POST', `/script-runs/${command.runId}/${command.do}`, { body: { position: command.position } });
}

export function useRefreshScripts(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ALL });
}
