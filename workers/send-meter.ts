import { Runtime } from '@temporalio/worker';
import type { AnswerSeen } from '../activities/messaging/send-deps';

/** Counts answers of platforms on the worker's page of metrics: `huntaze_send_answers_total` by outcome and reason, `huntaze_send_call_seconds`, both by `call`: for `one` or `many`. */
export function createSendMeter(): (answer: AnswerSeen) => void {
  const meter = Runtime.instance().metricMeter;
  const answers = meter.createCounter(
    'huntaze_send_answers_total',
    undefined,
    'Answers of platforms to messages, by outcome and by the reason that the message got; one to many counts once.',
  );
  const seconds = meter.createHistogram('huntaze_send_call_seconds', 'float', undefined, 'How long the platform took to answer, in seconds.');
  return ({ call, outcome, reason, ms }) => {
    answers.add(1, { call, outcome, reason });
    seconds.record(ms / 1000, { call, outcome });
  };
}
