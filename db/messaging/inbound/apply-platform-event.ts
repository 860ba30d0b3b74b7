import type { PlatformEvent } from '../../../contracts/messaging/platform-event';
import { accountStateChanged, subscriptionChanged } from './account-events';
import type { InboundContext, InboundResult } from './inbound-event';
import { messageRead, messageReceived, messageSent, messageUnlocked } from './message-events';
import { moneyReceived } from './money-events';

/**
 * Writes one event of a platform to the record. Idempotent and in no need of order: messages by the platform's message id, money by its
 * transaction id, first times by `coalesce`, standings by their instant.
 */
export async function applyPlatformEvent(context: InboundContext, event: PlatformEvent): Promise<InboundResult> {
  switch (event.type) {
    case 'message_read':
      return messageRead(context, event);
    case 'message_received':
      return messageReceived(context, event);
    case 'message_unlocked':
      return messageUnlocked(context, event);
    case 'purchase':
    case 'tip':
    case 'subscription_payment':
      return moneyReceived(context, event);
    case 'subscription_new':
    case 'subscription_renewed':
    case 'subscription_expired':
      return subscriptionChanged(context, event);
    case 'account_state':
      return accountStateChanged(context, event);
    case 'message_sent':
      return messageSent(context, event);
  }
}
