import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import type { Difference } from './difference';
import { namespaceDifferences, searchAttributeDifferences, seekByEach } from './namespace-differences';
import { scheduleDifferences } from './schedule-differences';
import type { TemporalConfig } from './temporal-config';

export interface ApplyOptions {
  client: Client;
  config: TemporalConfig;
  /** Only compares. */
  check: boolean;
  print: (line: string) => void;
}

const PATIENCE_MS = 15_000;

/**
 * Makes Temporal as the file says, or compares only, and prints each difference. Idempotent; safe to run from two places at once.
 * @returns true when nothing differs any more
 */
export async function applyTemporalConfig({ client, config, check, print }: ApplyOptions): Promise<boolean> {
  // In this order: search attributes and schedules live in the namespace.
  const sections = [
    () => namespaceDifferences(client, config.namespace),
    () => searchAttributeDifferences(client, config.searchAttributes),
    () => scheduleDifferences(client, config.schedules),
  ];
  let differing = 0;
  let left = 0;
  for (const section of sections) {
    for (const difference of await patiently(section, check)) {
      differing += 1;
      print(`${sign(difference, check)} ${difference.what}: ${difference.found} -> ${difference.wanted}`);
      if (check || !difference.apply) left += 1;
      else await patiently(difference.apply, false);
    }
  }
  // Runs that carry an attribute are refused until it is known, so nobody is to start any before.
  if (!check && differing > 0) await patiently(() => seekByEach(client, Object.keys(config.searchAttributes)), left > 0);
  print(
    differing === 0 ? 'Nothing to do: Temporal is as temporal.yaml says.' : `${differing} differences, ${differing - left} applied, ${left} left.`,
  );
  return left === 0;
}

function sign({ found, apply }: Difference, check: boolean): string {
  if (!apply) return '!';
  if (check) return '?';
  return found === 'none' ? '+' : '~';
}

/** A namespace that was just made is not known everywhere for some seconds. */
async function patiently<T>(step: () => Promise<T>, once: boolean): Promise<T> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await step();
    } catch (error) {
      if (once || Date.now() > deadline) throw error;
      await sleep(500);
    }
  }
}
