import type { TFunction } from 'i18next';
import { FULL_SHARE_BP, type DefinitionValues } from './definition-values';

/** What a person can mend before the server is asked, by field path. The server checks everything again. */
export function definitionProblems(values: DefinitionValues, nowMs: number, t: TFunction): Record<string, string> {
  const problems: Record<string, string> = {};
  if (values.name.trim() === '') problems.name = t('campaign.need_name');
  if (values.accountId === '') problems.accountId = t('campaign.need_account');
  values.variants.forEach((variant, index) => {
    if (variant.name.trim() === '') problems[`variants.${index}.name`] = t('field.required');
    if (variant.text.trim() === '' && variant.mediaIds.length === 0) problems[`variants.${index}.text`] = t('campaign.need_text');
    if (variant.priceCents > 0 && variant.mediaIds.length === 0) problems[`variants.${index}.priceCents`] = t('campaign.need_media');
    if (variant.weightBp < 1) problems[`variants.${index}.weightBp`] = t('campaign.need_weight');
  });
  if (values.variants.reduce((sum, variant) => sum + variant.weightBp, 0) !== FULL_SHARE_BP) problems.variants = t('campaign.need_whole_weights');
  if (values.startAt !== null && Date.parse(values.startAt) <= nowMs) problems.startAt = t('campaign.past');
  if (values.expiresAt !== null && Date.parse(values.expiresAt) <= (values.startAt === null ? nowMs : Date.parse(values.startAt)))
    problems.expiresAt = t('campaign.expires_early');
  return problems;
}
