import { sql } from 'drizzle-orm';
import type { Audience } from '../../contracts/accounts/audience';
import { fieldKind } from '../../contracts/accounts/audience-rule';
import type { FieldErrorCode } from '../../contracts/api/field-error-codes';
import type { FieldError } from '../../contracts/api/problem';
import type { FanList } from '../../contracts/fans/fan';
import type { Tx } from '../../db/database';
import { overAllAccounts } from '../../db/over-all-accounts';
import { lockLiveLists } from '../../db/fans/live-list-rows';
import { goesByClock } from '../../domain/fans/clock-rules';
import { listsNamedBy, wayBackTo } from '../../domain/fans/list-graph';
import { LIVE_LISTS_WORKFLOW, liveListsStart } from '../../workflows/fans/contract';
import { refuseIf } from '../campaigns/check-definition';
import type { Ctx } from '../context';
import { startSoon } from '../start-soon';
import { requireMoneyFor } from './require-money-for';

/**
 * What a list is given with its rules: it is filled anew from the first fan on.
 * @param list the list as it is; null for a new one
 * @throws DomainError request.invalid for rules that say nothing, or name what is not there or the list itself; permission.denied without sight of money
 */
export async function newRules(tx: Tx, ctx: Ctx, list: Pick<FanList, 'id' | 'name'> | null, rules: Audience) {
  requireMoneyFor(ctx, { filter: { audience: rules } });
  refuseIf(await ruleErrors(tx, list, rules));
  return {
    kind: 'live',
    rules,
    byClock: goesByClock(rules),
    reviewedAt: sql`now()`,
    fillAfter: null,
    fillDone: 0,
    fillTotal: null,
    filledAt: null,
  } as const;
}

async function ruleErrors(tx: Tx, list: Pick<FanList, 'id' | 'name'> | null, rules: Audience): Promise<FieldError[]> {
  const errors: FieldError[] = [];
  const wrong = (pointer: string, code: FieldErrorCode, detail: string) => errors.push({ in: 'body', pointer: `/rules${pointer}`, detail, code });
  const { include, exclude } = rules;
  if (include.listIds.length + include.filters.length + exclude.listIds.length + exclude.filters.length === 0)
    wrong('', 'rules_empty', 'Without a rule every fan would be on it. Add a filter or a list.');

  // A loop may lead through a list of an account that this person does not see; its name is not told.
  const others = await overAllAccounts(tx, () => lockLiveLists(tx));
  const { rows: seen } = await tx.execute<{ id: string; name: string }>(
    sql`select id, name from fan_lists where id = any (${sql.param([...listsNamedBy(rules), ...others.map(({ id }) => id)])}::uuid[])`,
  );
  const { rows: campaigns } = await tx.execute<{ id: string }>(
    sql`select id from campaigns where id = any (${sql.param(campaignsNamedBy(rules))}::uuid[])`,
  );
  const nameOf = new Map(seen.map(({ id, name }) => [id, name]));
  for (const side of ['include', 'exclude'] as const) {
    rules[side].listIds.forEach((written, index) => {
      const id = written.toLowerCase();
      const pointer = `/${side}/listIds/${index}`;
      if (!nameOf.has(id)) return wrong(pointer, 'list_unknown', 'There is no list with this id in the workspace.');
      const way = list === null ? null : wayBackTo({ id: list.id, rules: onlyList(id) }, others);
      if (way !== null)
        wrong(
          pointer,
          'list_loop',
          `The list would refer to itself: ${way.map((one) => (one === list!.id ? list!.name : (nameOf.get(one) ?? 'a list of an account that you do not see'))).join(' → ')}.`,
        );
    });
    rules[side].filters.forEach(({ field, value }, index) => {
      if (fieldKind(field) === 'campaign' && !(value as string[]).every((id) => campaigns.some((one) => one.id === id.toLowerCase())))
        wrong(`/${side}/filters/${index}/value`, 'campaign_unknown', 'There is no campaign with this id in the workspace.');
    });
  }
  return errors;
}

const NOBODY = { listIds: [], filters: [], match: 'all' } as const satisfies Audience['exclude'];

function onlyList(id: string): Audience {
  return { include: { ...NOBODY, listIds: [id] }, exclude: NOBODY };
}

function campaignsNamedBy({ include, exclude }: Audience): string[] {
  return [...include.filters, ...exclude.filters].flatMap(({ field, value }) => (fieldKind(field) === 'campaign' ? (value as string[]) : []));
}

/** The run of the workspace; one that is there looks once more before it ends, and where Temporal is away the sweep starts it. */
export async function refreshSoon(ctx: Ctx): Promise<void> {
  const { workspaceId } = ctx;
  await startSoon(ctx, { workspaceId }, () => ctx.temporal.workflow.signalWithStart(LIVE_LISTS_WORKFLOW, liveListsStart({ workspaceId })));
}
