import type { DataConverter } from '@temporalio/common';
import { DeterminismViolationError } from '@temporalio/workflow';
import { Worker, type ReplayWorkerOptions } from '@temporalio/worker';
import type { Tracing } from '../../providers/temporal/tracing';
import { toHistory, workflowIdOf, workflowTypeOf, type RecordedHistory } from './recorded-history';

export interface NamedHistory {
  /** File or workflow id, for the reader. */
  source: string;
  history: RecordedHistory;
}

export interface ReplayOutcome {
  source: string;
  workflowType: string;
  events: number;
  /** Absent when code and history agree. */
  error?: Error;
  /** The error says that the code does something else than the history, not that the history could not be read. */
  nondeterminism: boolean;
}

export interface ReplayOptions {
  /** Code of the workflow bundle, made with the interceptors of production. */
  bundle: string;
  dataConverter: DataConverter;
  tracing: Tracing;
}

/** Replays each history against the bundle, one after the other. */
export async function replayHistories(
  histories: readonly NamedHistory[],
  { bundle, dataConverter, tracing }: ReplayOptions,
): Promise<ReplayOutcome[]> {
  const options: ReplayWorkerOptions = { workflowBundle: { code: bundle }, dataConverter, plugins: [tracing.plugin], replayName: 'replay' };
  const outcomes: ReplayOutcome[] = [];
  for (const { source, history } of histories) {
    const about = { source, workflowType: workflowTypeOf(history), events: history.events.length };
    try {
      await Worker.runReplayHistory(options, toHistory(history), workflowIdOf(history, source));
      outcomes.push({ ...about, nondeterminism: false });
    } catch (cause) {
      const error = cause instanceof Error ? cause : new Error(String(cause));
      outcomes.push({ ...about, error, nondeterminism: error instanceof DeterminismViolationError });
    }
  }
  return outcomes;
}
