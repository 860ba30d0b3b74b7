/**
 * What can be wrong with one field, as stable words: `errors[].code` of a problem. The web has a sentence for each in both languages
 * (`field_errors` in web/src/i18n); `errors[].params` are the values in it, those named `…Cents` being money. The first block comes by itself from
 * zod's own checks; a schema names one of the others by `params: { code }` of its issue.
 */
export const FIELD_ERROR_CODES = [
  'missing',
  'required',
  'unknown_field',
  'too_short',
  'too_long',
  'too_low',
  'too_high',
  'too_few',
  'too_many',
  'not_whole',
  'invalid_id',
  'invalid_time',
  'invalid_address',
  'invalid_email',
  'invalid_choice',
  'invalid_type',
  'bad_character',
  // Audiences.
  'filter_incomplete',
  'too_many_filters',
  'list_unknown',
  'list_loop',
  'campaign_unknown',
  'rules_empty',
  // Campaigns.
  'account_unknown',
  'text_or_media',
  'price_needs_media',
  'price_range',
  'too_many_media',
  'media_unknown',
  'text_too_long',
  'variable_unclosed',
  'variable_bad',
  'variable_unknown',
  'variable_needs_fallback',
  'weights_sum',
  'bulk_is_plain',
  'test_needs_variants',
  'fallback_unknown',
  'start_past',
  'expires_past',
  'expires_before_start',
  'variants_fixed',
  'fan_unknown',
  // Canned replies and scripts.
  'shortcut_bad',
  'shortcut_taken',
  'steps_none',
] as const;
export type FieldErrorCode = (typeof FIELD_ERROR_CODES)[number];
