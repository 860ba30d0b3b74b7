import type { AlarmName } from '../../../../contracts/operations/alarm-rules';
import type { Format } from '../../i18n/use-format';

/** A value of a rule's metric in words; null where the metric only says yes or no. */
export function alarmValue(rule: AlarmName, value: number, format: Format): string | null {
  switch (rule) {
    case 'queue_too_old':
    case 'sender_silent':
    case 'unknown_unresolved':
      return format.duration(value * 1000);
    case 'failure_ratio':
      return format.percent(value, 0);
    case 'over_limit':
      return format.number(value);
    case 'breaker_open':
      return null;
  }
}
