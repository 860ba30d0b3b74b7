import { EXPORT_COLUMNS, MONEY_COLUMNS, type ExportKind } from '../../contracts/fans/names';
import type { z } from 'zod';
import type { createExportBody, ExportQuery } from '../../contracts/fans/export';
import { DomainError } from '../../domain/domain-error';
import type { Ctx } from '../context';
import { requireMoneyFor } from './require-money-for';

/** @throws DomainError permission.denied, request.invalid */
export function checkExport(ctx: Pick<Ctx, 'actor'>, { kind, query }: z.output<typeof createExportBody>): void {
  const offered: readonly string[] = EXPORT_COLUMNS[kind];
  const columns = query.columns ?? offered;
  const wrong = columns.find((name, at) => !offered.includes(name) || columns.indexOf(name) !== at);
  if (wrong !== undefined) throw invalid('/query/columns', `"${wrong}" is no column of ${kind}, or stands there twice. Use ${offered.join(', ')}.`);
  if (kind === 'recipients' && query.campaignId === undefined) throw invalid('/query/campaignId', 'Name the campaign whose recipients you want.');
  requireMoneyIn(ctx, { kind, query });
}

/** Who may not see money neither asks for a file of it nor fetches one that somebody else asked for. @throws DomainError permission.denied */
export function requireMoneyIn(ctx: Pick<Ctx, 'actor'>, { kind, query }: { kind: ExportKind; query: ExportQuery }): void {
  const columns = query.columns ?? EXPORT_COLUMNS[kind];
  if (!ctx.actor.permissions.has('revenue.read') && columns.some((name) => MONEY_COLUMNS.includes(name)))
    throw new DomainError(
      'permission.denied',
      'The file holds money, so this needs the permission revenue.read as well. Or leave out the columns of money.',
    );
  requireMoneyFor(ctx, { filter: { audience: query.audience } });
}

const invalid = (pointer: string, detail: string) =>
  new DomainError('request.invalid', 'One field needs another value; see errors.', { errors: [{ in: 'body', pointer, detail }] });
