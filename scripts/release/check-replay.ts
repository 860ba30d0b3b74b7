import { join } from 'node:path';
import { readHistories } from '../replay/history-files';
import type { NamedHistory, ReplayOutcome } from '../replay/replay-histories';
import type { CheckResult, Finding } from './finding';

export type Replay = (histories: readonly NamedHistory[]) => Promise<ReplayOutcome[]>;

/** Every recorded history must go on under the code of this checkout; those that were poisoned must not, or the replay proves nothing. */
export async function checkReplay(root: string, replay: Replay): Promise<CheckResult> {
  const recorded = readHistories(join(root, 'test/replay/histories'));
  const poisoned = readHistories(join(root, 'test/replay/poisoned'));
  const outcomes = await replay([...recorded, ...poisoned]);
  const findings = outcomes.flatMap(({ source, workflowType, error, nondeterminism }, index): Finding[] => {
    const isPoisoned = index >= recorded.length;
    if (isPoisoned ? nondeterminism : !error) return [];
    return [
      {
        where: source,
        rule: isPoisoned ? 'poison' : 'replay',
        what: isPoisoned
          ? 'This history was altered and replays all the same.'
          : `${workflowType} no longer goes on: ${error?.message.split('\n')[0] ?? ''}`,
        instead: isPoisoned
          ? 'Look whether the replay really runs the workflow.'
          : `Keep the old path under patched('…') for runs that began before; \`npm run replay -- ${source}\` shows the event.`,
      },
    ];
  });
  if (recorded.length === 0 || poisoned.length === 0)
    findings.push({
      where: 'test/replay',
      rule: 'replay',
      what: 'There is no history to replay.',
      instead: 'Record some: docs/style.md, A workflow.',
    });
  return { name: 'histories', looked: `${recorded.length} recorded, ${poisoned.length} poisoned`, findings };
}
