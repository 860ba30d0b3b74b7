// Lists of names without schemas: pages that only need the names load no parser.

export const FAN_STATES = ['reachable', 'suppressed', 'consent_withdrawn', 'frozen'] as const;
export type FanStateName = (typeof FAN_STATES)[number];

export const FAN_SORTS = ['newest', 'name', 'spend', 'purchases', 'lastPurchase', 'lastSeen', 'joined'] as const;
export type FanSort = (typeof FAN_SORTS)[number];

export const SUPPRESSION_REASONS = ['stop_word', 'complaint', 'manual', 'import', 'erasure'] as const;

export const HISTORY_KINDS = ['message', 'campaign', 'purchase', 'consent', 'decision', 'record'] as const;
export type HistoryKind = (typeof HISTORY_KINDS)[number];

export const EXPORT_KINDS = ['fans', 'transactions', 'recipients'] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

/** Columns of each kind of file, in their order. */
export const EXPORT_COLUMNS = {
  fans: [
    'platform_fan_id',
    'username',
    'display_name',
    'language',
    'country',
    'time_zone',
    'tags',
    'spend',
    'purchases',
    'first_purchase_at',
    'last_purchase_at',
    'subscribed_at',
    'expires_at',
    'last_seen_at',
    'suppressed_at',
    'consent_withdrawn_at',
    'custom',
  ],
  transactions: ['transaction_id', 'platform_fan_id', 'kind', 'status', 'occurred_at', 'gross', 'fee', 'net', 'currency', 'quantity'],
  recipients: ['platform_fan_id', 'username', 'variant', 'reason', 'author', 'next_at', 'sent_at', 'read_at', 'replied_at', 'bought_at', 'revenue'],
} as const satisfies Record<ExportKind, readonly string[]>;
/** Columns of money: only for those who may see it. */
export const MONEY_COLUMNS: readonly string[] = ['spend', 'gross', 'fee', 'net', 'revenue'];
/** How long a file can be fetched. */
export const EXPORT_KEPT_DAYS = 7;
