import { sql } from 'drizzle-orm';
import type { FieldError } from '../../contracts/api/problem';
import type { CampaignDefinition } from '../../contracts/campaigns/definition';
import type { PlatformCapabilities } from '../../contracts/messaging/platform';
import type { Tx } from '../../db/database';
import { checkContent } from '../../domain/campaigns/check-content';
import { DomainError } from '../../domain/domain-error';
import { knownVariables } from '../../domain/messaging/fan-variables';
import { parseTemplate } from '../../domain/messaging/template';

const CLOCK_SLACK_MS = 60_000;

type Content = Pick<CampaignDefinition['variants'][number], 'text' | 'priceCents' | 'mediaIds'>;

/** What the schema cannot know: the account, its platform's limits, the lists, the variables and the clock. @throws DomainError request.invalid with every wrong field */
export async function checkDefinition(tx: Tx, definition: CampaignDefinition, now: Date): Promise<void> {
  const { accountId, audience, startAt, expiresAt, variants } = definition;
  const errors: FieldError[] = [];
  const wrong = (pointer: string, detail: string) => errors.push({ in: 'body', pointer, detail });

  const { rows: accounts } = await tx.execute<{ capabilities: PlatformCapabilities | null }>(
    sql`select capabilities from platform_accounts where id = ${accountId} and removed_at is null`,
  );
  const account = accounts[0];
  if (!account) wrong('/accountId', 'There is no platform account with this id in the workspace.');
  const listIds = [...audience.include.listIds, ...audience.exclude.listIds];
  const { rows: lists } = await tx.execute<{ id: string }>(sql`select id from fan_lists where id = any (${sql.param(listIds)}::uuid[])`);
  for (const side of ['include', 'exclude'] as const) {
    audience[side].listIds.forEach((id, index) => {
      if (!lists.some((list) => list.id === id.toLowerCase()))
        wrong(`/audience/${side}/listIds/${index}`, 'There is no list with this id in the workspace.');
    });
  }
  if (startAt !== null && Date.parse(startAt) < now.getTime() - CLOCK_SLACK_MS)
    wrong('/startAt', 'The start lies in the past; choose a later time, or leave it out to start at launch.');
  if (expiresAt !== null && Date.parse(expiresAt) <= now.getTime())
    wrong('/expiresAt', 'It would expire before anything is sent; choose a later time, or leave it out.');
  if (account) errors.push(...(await contentErrors(tx, accountId, account.capabilities, variants)));
  refuseIf(errors);
}

/** The same for texts, prices and media alone. */
export async function checkVariants(tx: Tx, accountId: string, variants: readonly Content[]): Promise<void> {
  const { rows } = await tx.execute<{ capabilities: PlatformCapabilities | null }>(
    sql`select capabilities from platform_accounts where id = ${accountId}`,
  );
  refuseIf(await contentErrors(tx, accountId, rows[0]?.capabilities ?? null, variants));
}

async function contentErrors(
  tx: Tx,
  accountId: string,
  capabilities: PlatformCapabilities | null,
  variants: readonly Content[],
): Promise<FieldError[]> {
  const known = knownVariables(await customKeysInUse(tx, accountId, variants));
  return variants.flatMap((variant, index) =>
    checkContent(variant, known, capabilities).map(({ field, message }): FieldError => ({
      in: 'body',
      pointer: `/variants/${index}/${field}`,
      detail: message,
    })),
  );
}

/** Of the custom fields that the texts name, those that some fan of the account has. */
async function customKeysInUse(tx: Tx, accountId: string, variants: readonly Content[]): Promise<string[]> {
  const named = variants
    .flatMap(({ text }) => parseTemplate(text))
    .flatMap((part) => (part.kind === 'variable' && part.name.startsWith('custom.') ? [part.name.slice('custom.'.length)] : []));
  const found: string[] = [];
  for (const key of new Set(named)) {
    const { rowCount } = await tx.execute(sql`select from fans where account_id = ${accountId} and custom ? ${key} limit 1`);
    if (rowCount) found.push(key);
  }
  return found;
}

function refuseIf(errors: FieldError[]): void {
  if (errors.length > 0)
    throw new DomainError(
      'request.invalid',
      `${errors.length === 1 ? 'One field needs' : `${errors.length} fields need`} another value; see errors.`,
      { errors },
    );
}
