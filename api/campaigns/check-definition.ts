import { sql } from 'drizzle-orm';
import type { FieldErrorCode } from '../../contracts/api/field-error-codes';
import type { FieldError } from '../../contracts/api/problem';
import { campaignDefinition, type CampaignDefinition } from '../../contracts/campaigns/definition';
import type { CampaignDraft } from '../../contracts/campaigns/draft';
import type { PlatformCapabilities } from '../../contracts/messaging/platform';
import type { Tx } from '../../db/database';
import { massRecipients } from '../../domain/messaging/mass-recipients';
import { checkContent } from '../../domain/campaigns/check-content';
import { DomainError } from '../../domain/domain-error';
import { knownVariables } from '../../domain/messaging/fan-variables';
import { parseTemplate } from '../../domain/messaging/template';
import { ownMediaErrors } from '../media/check-own-media';
import type { Ctx } from '../context';
import { fieldErrors } from '../parse-input';

const CLOCK_SLACK_MS = 60_000;

type Asked = Pick<Ctx, 'now' | 'connectorOf'>;
type Content = Pick<CampaignDefinition['variants'][number], 'text' | 'priceCents' | 'mediaIds'>;

/** What the schema cannot know, see `definitionErrors`. @throws DomainError request.invalid with every wrong field */
export async function checkDefinition(tx: Tx, definition: CampaignDefinition, asked: Asked): Promise<void> {
  refuseIf(await definitionErrors(tx, definition, asked));
}

/** Everything that stands between a draft and its launch; what the schema says about a field comes before what the platform would. */
export async function draftProblems(tx: Tx, draft: CampaignDraft, asked: Asked): Promise<FieldError[]> {
  const parsed = campaignDefinition.safeParse(draft);
  const ofSchema = parsed.success ? [] : parsed.error.issues.flatMap((issue) => fieldErrors('body', issue));
  const said = new Set(ofSchema.map(({ pointer }) => pointer));
  return [...ofSchema, ...(await definitionErrors(tx, draft, asked)).filter(({ pointer }) => !said.has(pointer))];
}

/** The account, its platform's limits, the lists, the variables and the clock. */
async function definitionErrors(tx: Tx, definition: CampaignDraft, asked: Asked): Promise<FieldError[]> {
  const { accountId, audience, startAt, expiresAt, variants } = definition;
  const now = asked.now();
  const errors: FieldError[] = [];
  const wrong = (pointer: string, code: FieldErrorCode, detail: string) => errors.push({ in: 'body', pointer, detail, code });

  const { rows: accounts } = await tx.execute<{ platform: string; capabilities: PlatformCapabilities | null }>(
    sql`select platform, capabilities from platform_accounts where id = ${accountId} and removed_at is null`,
  );
  const account = accounts[0];
  if (!account) wrong('/accountId', 'account_unknown', 'There is no platform account with this id in the workspace.');
  const listIds = [...audience.include.listIds, ...audience.exclude.listIds];
  const { rows: lists } = await tx.execute<{ id: string }>(sql`select id from fan_lists where id = any (${sql.param(listIds)}::uuid[])`);
  for (const side of ['include', 'exclude'] as const) {
    audience[side].listIds.forEach((id, index) => {
      if (!lists.some((list) => list.id === id.toLowerCase()))
        wrong(`/audience/${side}/listIds/${index}`, 'list_unknown', 'There is no list with this id in the workspace.');
    });
  }
  if (startAt !== null && Date.parse(startAt) < now.getTime() - CLOCK_SLACK_MS)
    wrong('/startAt', 'start_past', 'The start lies in the past; choose a later time, or leave it out to start at launch.');
  if (expiresAt !== null && Date.parse(expiresAt) <= now.getTime())
    wrong('/expiresAt', 'expires_past', 'It would expire before anything is sent; choose a later time, or leave it out.');
  if (account && definition.delivery === 'native') errors.push(...nativeErrors(asked.connectorOf(account.platform).capabilities, variants));
  if (account) errors.push(...(await contentErrors(tx, accountId, account.capabilities, variants)));
  return errors;
}

/** What a message to many of the platform cannot do. @param capabilities those of the connector: records of accounts may be older than the question */
function nativeErrors(capabilities: PlatformCapabilities, variants: readonly Content[]): FieldError[] {
  const errors: FieldError[] = [];
  if (massRecipients(capabilities) === null)
    errors.push({
      in: 'body',
      pointer: '/delivery',
      detail: 'The account’s platform has no message to many whose outcome could be read back. Send it one by one.',
      code: 'native_not_here',
    });
  return [...errors, ...wordErrors(variants)];
}

/** Words that are the same for everybody, and some. */
function wordErrors(variants: readonly Content[]): FieldError[] {
  return variants.flatMap(({ text }, index): FieldError[] => {
    const wrong = { in: 'body', pointer: `/variants/${index}/text` } as const;
    if (text.trim() === '')
      return [{ ...wrong, detail: 'A message to many needs words; write some, or send one by one.', code: 'native_needs_text' }];
    const names = [...new Set(parseTemplate(text).flatMap((part) => (part.kind === 'variable' ? [part.name] : [])))].join(', ');
    if (names === '') return [];
    const detail = `A message to many has the same words for everybody: take out ${names}, or send one by one.`;
    return [{ ...wrong, detail, code: 'native_has_no_variables', params: { names } }];
  });
}

/** The same for texts, prices and media alone. @param isNative they leave as messages to many of the platform */
export async function checkVariants(tx: Tx, accountId: string, variants: readonly Content[], isNative = false): Promise<void> {
  const { rows } = await tx.execute<{ capabilities: PlatformCapabilities | null }>(
    sql`select capabilities from platform_accounts where id = ${accountId}`,
  );
  refuseIf([...(isNative ? wordErrors(variants) : []), ...(await contentErrors(tx, accountId, rows[0]?.capabilities ?? null, variants))]);
}

async function contentErrors(
  tx: Tx,
  accountId: string,
  capabilities: PlatformCapabilities | null,
  variants: readonly Content[],
): Promise<FieldError[]> {
  const known = knownVariables(await customKeysInUse(tx, accountId, variants));
  const unknown: FieldError[] = [];
  for (const [index, { mediaIds }] of variants.entries())
    unknown.push(...(await ownMediaErrors(tx, accountId, mediaIds, `/variants/${index}/mediaIds`)));
  const errors = variants.flatMap((variant, index) =>
    checkContent(variant, known, capabilities).map(({ field, message, code, params }): FieldError => ({
      in: 'body',
      pointer: `/variants/${index}/${field}`,
      detail: message,
      code,
      ...(params === undefined ? {} : { params }),
    })),
  );
  return [...errors, ...unknown];
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

/** @throws DomainError request.invalid */
export function refuseIf(errors: FieldError[]): void {
  if (errors.length > 0)
    throw new DomainError(
      'request.invalid',
      `${errors.length === 1 ? 'One field needs' : `${errors.length} fields need`} another value; see errors.`,
      { errors },
    );
}
