import { createCheckAlarms } from './check-alarms';
import type { OperationsDeps } from './operations-deps';

export function createOperationsActivities(deps: OperationsDeps) {
  return { checkAlarms: createCheckAlarms(deps) };
}
