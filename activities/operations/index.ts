import { createCheckAlarms } from './check-alarms';
import { createDeliverWebhooks } from './deliver-webhooks';
import type { OperationsDeps } from './operations-deps';

export function createOperationsActivities(deps: OperationsDeps) {
  return { checkAlarms: createCheckAlarms(deps), deliverWebhooks: createDeliverWebhooks(deps) };
}
