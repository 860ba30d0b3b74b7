/** What a workspace can be told of by its own webhooks; the names are those of the table `events`. */
export const WEBHOOK_EVENTS = {
  'message.received': 'A fan wrote.',
  'fan.suppressed': 'A fan asked to get no more messages.',
  'subscription.new': 'A subscription began.',
  'subscription.renewed': 'A subscription was renewed.',
  'subscription.expired': 'A subscription ended.',
  'money.purchase': 'A fan bought what a message offered.',
  'money.tip': 'A fan gave a tip.',
  'money.subscription_payment': 'A fan paid for a subscription.',
  'account.active': 'An account can send again.',
  'account.session_expired': 'An account lost its login.',
  'account.needs_2fa': 'An account asks for a code.',
  'account.restricted': 'The platform restricted an account.',
  'account.disconnected': 'The platform let go of an account.',
  'campaign.launched': 'A campaign was launched.',
  'campaign.paused': 'A campaign was paused.',
  'campaign.resumed': 'A campaign goes on.',
  'campaign.decided': 'The test of a campaign chose a winner.',
  'campaign.completed': 'A campaign is done: nobody is open.',
  'campaign.cancelled': 'A campaign was cancelled.',
  'campaign.failed': 'A campaign ended with a fault.',
  'import.completed': 'An import is done.',
  'import.failed': 'An import failed.',
} as const;
export type WebhookEvent = keyof typeof WEBHOOK_EVENTS;
export const WEBHOOK_EVENT_NAMES = Object.keys(WEBHOOK_EVENTS) as [WebhookEvent, ...WebhookEvent[]];

/** Sent by hand, to see whether an endpoint listens; it cannot be chosen. */
export const WEBHOOK_TEST_EVENT = 'webhook.test';
