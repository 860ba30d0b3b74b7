import type { FanFilter, FanSelection } from '../../contracts/fans/fan-selection';
import { DomainError } from '../../domain/domain-error';
import type { Ctx } from '../context';

const asksMoney = ({ audience }: FanFilter) =>
  audience !== undefined && [...audience.include.filters, ...audience.exclude.filters].some((rule) => rule.field === 'spendCents');

/** Who may not see money may not ask who spent how much, either. @throws DomainError permission.denied */
export function requireMoneyFor(ctx: Pick<Ctx, 'actor'>, selection: FanSelection, sort?: string): void {
  if (ctx.actor.permissions.has('revenue.read')) return;
  if (sort === 'spend' || ('filter' in selection && asksMoney(selection.filter)))
    throw new DomainError('permission.denied', 'Sorting or choosing by money needs the permission revenue.read.');
}
